import { AppProvider, ChoiceList, FormLayout, Page, Select, TextField } from '@shopify/polaris';
import '@shopify/polaris/build/esm/styles.css';
import en from '@shopify/polaris/locales/en.json';
import { useState } from 'react';
import { COUNTRIES } from '../../shared/countries';
import { mount } from '../../shared/mount';
import { NOTES, TEXTS } from '../contact';

function Customer() {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({ country: 'Austria' });
  const set = (name: string) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <Page title="New customer">
      <FormLayout>
        {[...TEXTS, { ...NOTES, type: 'text' as const }].map((field) => (
          <TextField
            key={field.name}
            name={field.name}
            type={field.type}
            label={field.label}
            autoComplete="off"
            {...(field.name === 'notes' ? { multiline: 3 } : {})}
            value={values[field.name] ?? ''}
            onChange={set(field.name)}
          />
        ))}
        <Select
          label="Country"
          name="country"
          options={[...COUNTRIES]}
          value={values.country ?? ''}
          onChange={set('country')}
        />
        <ChoiceList
          title="Source"
          choices={['Website', 'Referral', 'Fair'].map((label) => ({ label, value: label }))}
          selected={[values.source ?? '']}
          onChange={([source = '']) => set('source')(source)}
        />
      </FormLayout>
    </Page>
  );
}

mount(
  <AppProvider i18n={en}>
    <Customer />
  </AppProvider>,
);
