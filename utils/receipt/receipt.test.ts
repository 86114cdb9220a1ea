import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Delivery } from '../delivery/store';
import { readPolicy } from '../policy/read';
import { join as joined } from '../release/membership';
import { parseSettings } from '../settings';
import { deliveryChanges, settingsChanges, teamChanges } from './changes';
import { receiptJsonSchema } from './json-schema';
import { type ReceiptSources, receiptOf } from './receipt';
import { receiptSchema } from './schema';

const NOW = Date.UTC(2026, 10, 22, 8);
const SECRET = 's3cret';
const TEAM = 'A'.repeat(16);
const invite = {
  format: 'retyped-invite' as const,
  version: 1 as const,
  name: 'Revenue',
  key: `age1${'q'.repeat(58)}`,
  floor: 5,
};
const member = { ...joined(TEAM, invite, '2026-11-01'), tools: { zendesk: 'all' as const } };
const delivery: Delivery = {
  team: TEAM,
  method: 'POST',
  content: 'rows',
  origin: 'https://warehouse.example.com',
  from: 'policy',
  agreedAt: NOW,
};
const policy = readPolicy({
  floor: 8,
  retentionDays: 30,
  neverWatchTools: ['jira'],
  locks: ['retentionDays'],
  delivery: { method: 'POST', url: `https://warehouse.example.com/?sig=${SECRET}`, key: SECRET },
});
const stored = { consentAt: NOW, tools: ['zendesk', 'jira'], policy };
const sources: ReceiptSources = {
  app: '0.1.0',
  settings: parseSettings(stored),
  watched: ['zendesk'],
  memberships: [member],
  deliveries: [delivery],
  keyAt: NOW,
  permissions: { browser: ['storage', 'alarms'], hosts: ['https://*.zendesk.com/*'] },
  changes: [{ day: '2026-11-22', what: 'consent', of: '' }],
};

test('a receipt says what is in force, in the form of its schema', () => {
  const receipt = receiptOf(sources, NOW);
  expect(receiptSchema.parse(receipt)).toEqual(receipt);
  expect(receipt).toMatchObject({
    read: { tools: [{ id: 'zendesk', name: 'Zendesk' }], never: ['Jira'] },
    kept: { fingerprintDays: 30, fingerprintDaysFrom: 'policy', keySince: '2026-11-22' },
    leaves: [{ floor: 8, how: 'endpoint', endpoint: { origin: 'https://warehouse.example.com' } }],
    policy: { locks: ['retentionDays'], floor: 8 },
  });
});

test('hosts of frames that store in their parent are said too', () => {
  const [zendesk] = receiptOf(sources, NOW).read.tools;
  expect(zendesk?.hosts).toEqual(
    expect.arrayContaining(['https://*.zendesk.com/*', 'https://*.apps.zdusercontent.com/*']),
  );
});

test('no secret is in it: not the endpoint’s, not what signs for the person', () => {
  const text = JSON.stringify(receiptOf(sources, NOW));
  for (const secret of [SECRET, member.secret, member.browser]) expect(text).not.toContain(secret);
});

test('docs/receipt.schema.json is that of the code', () => {
  for (const [name, schema] of Object.entries(receiptJsonSchema())) {
    const written: unknown = JSON.parse(readFileSync(`docs/${name}`, 'utf8'));
    expect(written, 'run `npm run report:schema`').toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

describe('dated changes', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['consent', {}, { consentAt: 1 }, ['consent ']],
    ['all erased', { consentAt: 1, tools: ['jira'] }, {}, ['erased ', 'unwatched jira']],
    ['a tool', { tools: ['jira'] }, { tools: ['jira', 'xero'] }, ['watched xero']],
    ['days', {}, { retentionDays: 30 }, ['kept 30']],
    ['days by policy', {}, { policy: readPolicy({ retentionDays: 30 }) }, ['kept 30', 'policy ']],
    ['questions', {}, { survey: false }, ['noSurvey ']],
    ['a pause is nobody’s business', {}, { pausedUntil: NOW }, []],
  ])('%s', (_name, before, after, said) => {
    const changes = settingsChanges(parseSettings(before), parseSettings(after));
    expect(changes.map(({ what, of }) => `${what} ${of}`)).toEqual(said);
  });

  test('teams and deliveries', () => {
    const saves = { ...member, standing: {} };
    const delivers = { ...member, standing: { to: 'endpoint' as const } };
    expect(teamChanges([], [member])).toEqual([{ what: 'joined', of: 'Revenue' }]);
    expect(teamChanges([member], [saves])).toEqual([{ what: 'standing', of: 'Revenue' }]);
    expect(teamChanges([saves], [delivers])).toEqual([{ what: 'noStanding', of: 'Revenue' }]);
    expect(teamChanges([{ ...member, skipped: [] }], [member])).toEqual([]);
    expect(teamChanges([member], [])).toEqual([{ what: 'left', of: 'Revenue' }]);
    expect(deliveryChanges([], [delivery])).toEqual([{ what: 'delivery', of: delivery.origin }]);
    expect(deliveryChanges([delivery], [])).toEqual([{ what: 'noDelivery', of: delivery.origin }]);
  });
});
