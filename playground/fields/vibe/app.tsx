import { Dropdown, TextArea, TextField } from '@vibe/core';
import '@vibe/core/tokens';
import { COUNTRIES } from '../../shared/countries';
import { mount } from '../../shared/mount';
import { NOTES, TEXTS } from '../contact';

mount(
  <form aria-label="New contact" onSubmit={(event) => event.preventDefault()}>
    <h1>New contact</h1>
    {TEXTS.map((field) => (
      <TextField key={field.name} id={field.name} name={field.name} type={field.type} title={field.label} />
    ))}
    <Dropdown
      id="country"
      label="Country"
      searchable
      placeholder="Choose"
      options={COUNTRIES.map((label) => ({ label, value: label }))}
    />
    <TextArea label={NOTES.label} name={NOTES.name} />
    <button type="submit">Save</button>
  </form>,
);
