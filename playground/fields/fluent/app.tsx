import {
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import { COUNTRIES } from '../../shared/countries';
import { mount } from '../../shared/mount';
import { NOTES, TEXTS } from '../contact';

mount(
  <FluentProvider theme={webLightTheme}>
    <form aria-label="New contact" onSubmit={(event) => event.preventDefault()}>
      <h1>New contact</h1>
      {TEXTS.map((field) => (
        <Field key={field.name} label={field.label}>
          <Input name={field.name} type={field.type} />
        </Field>
      ))}
      <Field label="Country">
        <Dropdown placeholder="---">
          {COUNTRIES.map((country) => (
            <Option key={country}>{country}</Option>
          ))}
        </Dropdown>
      </Field>
      <Field label="Owner">
        <Combobox placeholder="Look up">
          {['Anders Krogh', 'Mette Holm', 'Sofie Dahl'].map((owner) => (
            <Option key={owner}>{owner}</Option>
          ))}
        </Combobox>
      </Field>
      <Field label="Source">
        <RadioGroup name="source">
          {['Website', 'Referral', 'Fair'].map((source) => (
            <Radio key={source} value={source} label={source} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={NOTES.label}>
        <Textarea name={NOTES.name} />
      </Field>
      <button type="submit">Save</button>
    </form>
  </FluentProvider>,
);
