import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'atlaskit',
  library: 'Atlaskit (Jira)',
  tool: 'Jira',
  host: 'acme.atlassian.net',
  path: '/jira/people/new',
  fields: [
    ...contactCases((field) => `[name="${field.name}"]`),
    pickCase('Country', 'country', 'France', '#country', [
      { type: 'Fra' },
      { click: 'role=option[name="France"]' },
    ]),
    pickCase('Tags', 'other', 'Partner, Reseller', '#tags', [
      { click: 'role=option[name="Partner"]' },
      { click: '#tags' },
      { click: 'role=option[name="Reseller"]' },
    ]),
    pickCase(
      'Due date',
      'date',
      '',
      'text=New contact',
      [{ click: '#due' }, { wait: 300 }, { click: 'button[aria-label="18, Monday May 2026"]' }],
      {
        value: '5/18/2026',
      },
    ),
  ],
};
