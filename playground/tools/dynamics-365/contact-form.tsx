import {
  Button,
  Card,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Subtitle2,
  Tab,
  TabList,
  Textarea,
  Title3,
  Toolbar,
  tokens,
} from '@fluentui/react-components';
import { type ChangeEvent, useState } from 'react';
import { COUNTRIES } from '../../shared/countries';
import { type Contact, emptyContact } from './contact';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  hidden: { display: 'none' },
});

type TextKey = Exclude<keyof Contact, 'country' | 'notes'>;

const general: readonly (readonly [TextKey, string, string?])[] = [
  ['firstName', 'First Name'],
  ['lastName', 'Last Name'],
  ['jobTitle', 'Job Title'],
  ['company', 'Company Name'],
  ['email', 'Email', 'email'],
  ['businessPhone', 'Business Phone', 'tel'],
];
const address: readonly (readonly [TextKey, string, string?])[] = [
  ['street', 'Street'],
  ['city', 'City'],
  ['postalCode', 'ZIP/Postal Code'],
];

/** The "New Contact" page: two tabs, a command bar, a required last name. */
export function ContactForm(props: { onSave: (contact: Contact) => void; onCancel: () => void }) {
  const styles = useStyles();
  const [contact, setContact] = useState(emptyContact);
  const [tab, setTab] = useState('summary');
  const [tried, setTried] = useState(false);
  const missing = tried && contact.lastName.trim() === '';

  const set = (key: keyof Contact) => (_event: ChangeEvent<unknown>, data: { value: string }) =>
    setContact((before) => ({ ...before, [key]: data.value }));

  const textField = ([key, label, type]: readonly [TextKey, string, string?]) => (
    <Field
      key={key}
      label={label}
      required={key === 'lastName'}
      {...(missing && key === 'lastName'
        ? { validationMessage: 'Last Name: Required fields must be filled in.' }
        : {})}
    >
      <Input
        name={key}
        type={type === 'email' || type === 'tel' ? type : 'text'}
        autoComplete="off"
        value={contact[key]}
        onChange={set(key)}
      />
    </Field>
  );

  return (
    <form
      className={styles.page}
      aria-label="New Contact"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (contact.lastName.trim() !== '') props.onSave(contact);
      }}
    >
      <Toolbar aria-label="Commands">
        <Button type="submit" appearance="primary">
          Save &amp; Close
        </Button>
        <Button type="button" appearance="subtle" onClick={props.onCancel}>
          Discard
        </Button>
      </Toolbar>
      <Title3 as="h1">New Contact</Title3>
      <TabList selectedValue={tab} onTabSelect={(_event, data) => setTab(String(data.value))}>
        <Tab value="summary">Summary</Tab>
        <Tab value="details">Details</Tab>
      </TabList>
      <div className={tab === 'summary' ? styles.columns : styles.hidden}>
        <Card>
          <Subtitle2 as="h2">Contact Information</Subtitle2>
          {general.map(textField)}
        </Card>
        <Card>
          <Subtitle2 as="h2">Address</Subtitle2>
          {address.map(textField)}
          <Field label="Country/Region">
            <Dropdown
              placeholder="---"
              value={contact.country}
              selectedOptions={contact.country ? [contact.country] : []}
              onOptionSelect={(_event, data) =>
                setContact((before) => ({ ...before, country: data.optionValue ?? '' }))
              }
            >
              {COUNTRIES.map((country) => (
                <Option key={country}>{country}</Option>
              ))}
            </Dropdown>
          </Field>
        </Card>
      </div>
      <Card className={tab === 'details' ? undefined : styles.hidden}>
        <Subtitle2 as="h2">Personal Notes</Subtitle2>
        <Field label="Notes">
          <Textarea name="notes" rows={6} value={contact.notes} onChange={set('notes')} />
        </Field>
      </Card>
    </form>
  );
}
