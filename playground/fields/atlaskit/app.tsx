import { DatePicker } from '@atlaskit/datetime-picker';
import Form, { Field } from '@atlaskit/form';
import Select from '@atlaskit/select';
import Textarea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { COUNTRIES } from '../../shared/countries';
import { mount } from '../../shared/mount';
import { NOTES, TEXTS } from '../contact';

const optionsOf = (labels: readonly string[]) => labels.map((label) => ({ label, value: label }));

mount(
  <Form onSubmit={() => undefined}>
    {({ formProps }) => (
      <form {...formProps} aria-label="New contact">
        <h1>New contact</h1>
        {TEXTS.map((field) => (
          <Field key={field.name} name={field.name} label={field.label} defaultValue="">
            {({ fieldProps }) => <Textfield {...fieldProps} type={field.type} />}
          </Field>
        ))}
        <Field name="country" label="Country" id="country">
          {({ fieldProps }) => (
            <Select inputId={fieldProps.id} options={optionsOf(COUNTRIES)} placeholder="Choose a country" />
          )}
        </Field>
        <Field name="tags" label="Tags" id="tags">
          {({ fieldProps }) => (
            <Select
              inputId={fieldProps.id}
              isMulti
              options={optionsOf(['Customer', 'Partner', 'Reseller'])}
            />
          )}
        </Field>
        <Field name="due" label="Due date" id="due">
          {({ fieldProps }) => (
            <DatePicker
              id={fieldProps.id}
              name="due"
              shouldShowCalendarButton={false}
              defaultValue="2026-05-02"
            />
          )}
        </Field>
        <Field name={NOTES.name} label={NOTES.label} defaultValue="">
          {({ fieldProps: { onChange, ...rest } }) => (
            <Textarea {...rest} onChange={(event) => onChange(event.currentTarget.value)} />
          )}
        </Field>
        <button type="submit">Save</button>
      </form>
    )}
  </Form>,
);
