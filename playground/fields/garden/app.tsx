import { Combobox, Field as ComboboxField, Option } from '@zendeskgarden/react-dropdowns';
import { Field, Fieldset, Input, Radio, Textarea } from '@zendeskgarden/react-forms';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { COUNTRIES } from '../../shared/countries';
import { mount } from '../../shared/mount';
import { NOTES, TEXTS } from '../contact';

mount(
  <ThemeProvider>
    <form aria-label="New contact" onSubmit={(event) => event.preventDefault()}>
      <h1>New contact</h1>
      {TEXTS.map((field) => (
        <Field key={field.name}>
          <Field.Label>{field.label}</Field.Label>
          <Input name={field.name} type={field.type} />
        </Field>
      ))}
      <ComboboxField>
        <ComboboxField.Label>Country</ComboboxField.Label>
        <Combobox isEditable={false}>
          {COUNTRIES.map((country) => (
            <Option key={country} value={country} />
          ))}
        </Combobox>
      </ComboboxField>
      <Fieldset>
        <Fieldset.Legend>Source</Fieldset.Legend>
        {['Website', 'Referral', 'Fair'].map((source) => (
          <Field key={source}>
            <Radio name="source" value={source}>
              <Field.Label>{source}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      <Field>
        <Field.Label>{NOTES.label}</Field.Label>
        <Textarea name={NOTES.name} />
      </Field>
      <button type="submit">Save</button>
    </form>
  </ThemeProvider>,
);
