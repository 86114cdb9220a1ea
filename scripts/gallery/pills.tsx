import type { ReactNode } from 'react';
import { Pill } from '../../components/pill/pill';
import { type Around, NOTHING_AROUND } from '../../components/pill/place';
import { pillWords } from '../../utils/pill/words';
import type { PillFinding } from '../../utils/summary/finding';
import { NOW, ref } from './samples';

const said: Readonly<Record<string, PillFinding>> = {
  'pill-value-2': { type: 'value', id: '1', kind: 'email', tools: [ref('Salesforce'), ref('Zendesk')] },
  'pill-value-3': {
    type: 'value',
    id: '1',
    kind: 'email',
    tools: [ref('Salesforce'), ref('Zendesk'), ref('QuickBooks Online')],
  },
  'pill-value-7': {
    type: 'value',
    id: '1',
    kind: 'email',
    tools: [
      'Salesforce',
      'Dynamics 365',
      'Zendesk',
      'Freshdesk',
      'Jira',
      'NetSuite',
      'QuickBooks Online',
    ].map(ref),
  },
  'pill-record': {
    type: 'record',
    id: '2',
    from: ref('Salesforce'),
    to: ref('Zendesk'),
    carried: 6,
    fields: 8,
  },
  'pill-asking': {
    type: 'record',
    id: '5',
    from: ref('Salesforce'),
    to: ref('Zendesk'),
    carried: 6,
    fields: 8,
  },
  'pill-small': {
    type: 'value',
    id: '6',
    kind: 'email',
    tools: [ref('Salesforce'), ref('Zendesk'), ref('QuickBooks Online')],
  },
  'pill-conflict': {
    type: 'conflict',
    id: '3',
    from: ref('HubSpot'),
    to: ref('Zendesk'),
    kinds: ['phone', 'postalCode'],
  },
  'pill-repeat': { type: 'repeat', id: '4', tool: ref('Zendesk'), firstAt: NOW - 3 * 86_400_000 },
};
const nothing = () => undefined;
/** The gallery's page: one field at the top. */
const page = (): Around => ({
  ...NOTHING_AROUND,
  controls: [...document.querySelectorAll('form input')].map((input) => input.getBoundingClientRect()),
});
/** A form with gaps that are too low for the whole pill. */
const NARROW: Around = {
  ...NOTHING_AROUND,
  controls: Array.from({ length: 20 }, (_, i) => ({ top: 20 + i * 90, left: 0, width: 2000, height: 30 })),
};

/** Each state of the pill, on a page with rules of its own. */
export const pills: Readonly<Record<string, ReactNode>> = Object.fromEntries(
  Object.entries(said).map(([name, finding]) => [
    name,
    <Pill
      key={name}
      finding={finding}
      words={pillWords(finding, { asks: name === 'pill-asking', now: NOW })}
      hideAfterMs={600_000}
      asks={name === 'pill-asking'}
      around={() => (name === 'pill-small' ? NARROW : page())}
      onAnswer={nothing}
      onWhy={nothing}
      onHide={nothing}
    />,
  ]),
);
