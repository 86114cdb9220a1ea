import { TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const form = (names: readonly string[]) =>
  `<form aria-label="Quote"><h1>Quote</h1>${TEXTS.filter((field) => names.includes(field.name))
    .map(({ name, label, type }) => `<p><label>${label} <input name="${name}" type="${type}"></label></p>`)
    .join('')}<button type="button">Save</button></form>`;
const pick = (name: string) => TEXTS.filter((field) => field.name === name);

/** A page of the tool, in it a frame of its component host, in that a frame of a package's host. */
export const page: FieldPage = {
  id: 'frames',
  library: 'Nested cross-origin frames',
  tool: 'Salesforce',
  host: 'acme.my.salesforce.com',
  path: '/quote',
  html: `${form(['email'])}<iframe id="outer" src="https://acme--c.vf.force.com/apex/Quote" width="700" height="500"></iframe>`,
  frames: [
    {
      host: 'acme--c.vf.force.com',
      path: '/apex/Quote',
      html: `${form(['company', 'city'])}<iframe id="inner" src="https://acme--sbqq.container.force.com/sb" width="600" height="300"></iframe>`,
    },
    { host: 'acme--sbqq.container.force.com', path: '/sb', html: form(['firstName', 'lastName']) },
  ],
  fields: [
    ...pick('email').map((field) => textCase(field, '[name=email]', { record: 'top' })),
    ...['company', 'city']
      .flatMap(pick)
      .map((field) => textCase(field, `[name=${field.name}]`, { record: 'outer', frames: ['#outer'] })),
    ...['firstName', 'lastName']
      .flatMap(pick)
      .map((field) =>
        textCase(field, `[name=${field.name}]`, { record: 'inner', frames: ['#outer', '#inner'] }),
      ),
  ],
};
