import { changeWords } from '../../components/policy/change-words';
import { Receipt } from '../../components/receipt/receipt';
import { dayOf } from '../../utils/calendar';
import { receiptOf } from '../../utils/receipt/receipt';
import { parseSettings } from '../../utils/settings';
import { id, NOW, toolName } from './samples';

const DAY = 86_400_000;
const team = 'a-team-of-sample';
const origin = 'https://warehouse.acme.example';
const chosen = { consentAt: NOW - 90 * DAY, tools: [id('Salesforce'), id('Zendesk')] };

/** Settings of a person whose organisation set some, and had one key wrong. */
export const governed = parseSettings({
  ...chosen,
  agreed: {
    retentionDays: 60,
    floor: 7,
    tools: chosen.tools,
    delivery: `POST rows ${origin}`,
    survey: false,
  },
  policy: {
    policy: {
      watchTools: [...chosen.tools, id('NetSuite')],
      neverWatchTools: [id('Jira')],
      floor: 7,
      retentionDays: 60,
      survey: false,
      delivery: { method: 'POST', content: 'rows', origin },
      locks: ['retentionDays'],
    },
    problems: [{ key: 'hourlyRate', reason: 'range' }],
  },
});

/** What the organisation asks of somebody who has agreed to their own settings alone. */
export const asks = parseSettings({ ...governed, ...chosen, agreed: null }).managed.changes.map((change) =>
  changeWords(change, toolName),
);

/** The receipt of a person on their own, or of one whose organisation has a policy and a warehouse. */
export const receipt = (isGoverned: boolean) => (
  <Receipt
    receipt={receiptOf(
      {
        app: '0.1.0',
        settings: isGoverned ? governed : parseSettings(chosen),
        watched: chosen.tools,
        memberships: isGoverned
          ? [
              {
                team,
                invite: {
                  format: 'retyped-invite',
                  version: 1,
                  name: 'Revenue',
                  key: 'age1sample',
                  floor: 5,
                },
                secret: '',
                browser: '',
                joined: dayOf(NOW - 40 * DAY),
                tools: { [id('Salesforce')]: 'all' },
                skipped: [],
                standing: { to: 'endpoint' },
              },
            ]
          : [],
        deliveries: isGoverned
          ? [{ team, method: 'POST', content: 'rows', origin, from: 'policy', agreedAt: NOW - 30 * DAY }]
          : [],
        keyAt: NOW - 90 * DAY,
        permissions: {
          browser: ['activeTab', 'alarms', 'scripting', 'storage'],
          hosts: ['https://*.lightning.force.com/*', 'https://*.zendesk.com/*'],
        },
        changes: [
          { day: dayOf(NOW - 30 * DAY), what: 'watched', of: id('Zendesk') },
          { day: dayOf(NOW - 90 * DAY), what: 'consent', of: '' },
        ],
      },
      NOW,
    )}
    onPrint={() => undefined}
    onSave={() => undefined}
  />
);
