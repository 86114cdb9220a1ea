import { TEXTS, textCase } from '../contact';
import type { FieldCase, FieldPage } from '../page';

const inputs = (prefix: string, names: readonly string[]) =>
  TEXTS.filter((field) => names.includes(field.name))
    .map(
      ({ name, label, type }) =>
        `<p><label>${label} <input name="${prefix}-${name}" type="${type}"></label></p>`,
    )
    .join('');
const cases = (prefix: string, values: Readonly<Record<string, string>>): readonly FieldCase[] =>
  TEXTS.filter((field) => values[field.name]).map((field) =>
    textCase({ ...field, value: values[field.name] ?? '' }, `[name=${prefix}-${field.name}]`, {
      record: prefix,
    }),
  );
const left = cases('contact', { firstName: 'Ingeborg', email: 'ingeborg@harbourlight.dk', city: 'Odense' });
const right = cases('company', { company: 'Torrefina Srl', email: 'office@torrefina.it', city: 'Torino' });

/** A contact and a company side by side, filled in turns; a panel without form, saved by script, beside them. */
export const page: FieldPage = {
  id: 'two-forms',
  library: 'Two open forms and a panel',
  tool: 'Close',
  host: 'app.close.com',
  path: '/lead/new',
  html: `<h1>New lead</h1>
    <form id="contact"><h2>Contact</h2>${inputs('contact', ['firstName', 'email', 'city'])}<button type="button">Save</button></form>
    <form id="company"><h2>Company</h2>${inputs('company', ['company', 'email', 'city'])}<button type="button">Save</button></form>
    <aside aria-label="New task"><h2>New task</h2><p><label>Subject <input name="subject"></label></p></aside>`,
  fields: [
    ...left.flatMap((each, at) => [each, ...right.slice(at, at + 1)]),
    textCase(
      { name: 'subject', label: 'Subject', kind: 'subject', value: 'Call back about the pump' },
      '[name=subject]',
      {
        record: 'task',
      },
    ),
  ],
};
