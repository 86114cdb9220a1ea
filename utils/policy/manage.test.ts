import { describe, expect, test } from 'vitest';
import { isObserved, isObserving, parseSettings } from '../settings';
import { readPolicy } from './read';

const consented = { consentAt: 1, tools: ['zendesk', 'jira'] };
const withPolicy = (own: object, raw: object) => parseSettings({ ...own, policy: readPolicy(raw) });

describe('whose value is in force', () => {
  test.each<[string, object, object, number, string]>([
    ['nobody’s', {}, {}, 90, 'default'],
    ['the person’s', { retentionDays: 30 }, {}, 30, 'person'],
    ['the policy’s, where the person chose none', {}, { retentionDays: 60 }, 60, 'policy'],
    ['the person’s, before an open policy', { retentionDays: 90 }, { retentionDays: 60 }, 90, 'person'],
    [
      'the policy’s, locked',
      { retentionDays: 90 },
      { retentionDays: 60, locks: ['retentionDays'] },
      60,
      'policy',
    ],
    [
      'the person’s, a lock without a value',
      { retentionDays: 30 },
      { locks: ['retentionDays'] },
      30,
      'person',
    ],
    [
      'the person’s, an unreadable policy',
      { retentionDays: 30 },
      { retentionDays: 9999, locks: ['retentionDays'] },
      30,
      'person',
    ],
    ['the default, an unreadable policy', {}, { retentionDays: 9999 }, 90, 'default'],
  ])('%s', (_name, own, raw, days, origin) => {
    const settings = withPolicy(own, raw);
    expect([settings.retentionDays, settings.managed.origins.retentionDays]).toEqual([days, origin]);
  });
});

describe('tools are only ever taken away', () => {
  test.each<[string, object, readonly string[], readonly string[]]>([
    ['asked for', { watchTools: ['hubspot'] }, ['zendesk', 'jira'], ['hubspot']],
    ['forbidden', { neverWatchTools: ['jira'] }, ['zendesk'], []],
    ['asked for and forbidden', { watchTools: ['xero'], neverWatchTools: ['xero'] }, ['zendesk', 'jira'], []],
    ['only these', { watchTools: ['jira', 'xero'], locks: ['watchTools'] }, ['jira'], ['xero']],
  ])('%s', (_name, raw, tools, offered) => {
    const settings = withPolicy(consented, raw);
    expect([settings.tools, settings.managed.offered]).toEqual([tools, offered]);
  });

  test('a site of the organisation is known, and watched only once it is chosen', () => {
    const site = { host: 'erp.example.com', name: 'ERP', category: 'erp', stage: 'operate' };
    const id = 'custom:erp.example.com';
    expect(withPolicy(consented, { customTools: [site] })).toMatchObject({
      tools: ['zendesk', 'jira'],
      customTools: [{ id }],
      managed: { offered: [id] },
    });
    expect(withPolicy({ ...consented, tools: [id] }, { customTools: [site] }).tools).toEqual([id]);
  });
});

describe('what loosens privacy stops observation until the person agrees', () => {
  const agreed = { retentionDays: 60, floor: 7, tools: ['hubspot'], delivery: '', survey: false };
  const own = { ...consented, agreed };
  const endpoint = { method: 'POST', url: 'https://warehouse.example.com/' };
  test.each<[string, object, object, readonly string[]]>([
    ['no policy, agreed to their own settings', consented, {}, []],
    ['the same as agreed', own, { retentionDays: 60, floor: 7, survey: false, watchTools: ['hubspot'] }, []],
    ['stricter', own, { retentionDays: 30, floor: 9, survey: false, neverWatchTools: ['jira'] }, []],
    ['kept longer', own, { retentionDays: 61, floor: 7, survey: false }, ['retention']],
    ['kept longer than the default', consented, { retentionDays: 180 }, ['retention']],
    ['a lower floor', own, { retentionDays: 60, floor: 6, survey: false }, ['floor']],
    ['no floor any more', own, { retentionDays: 60, survey: false }, ['floor']],
    ['another tool', own, { retentionDays: 60, floor: 7, survey: false, watchTools: ['xero'] }, ['tools']],
    [
      'a tool that is watched anyway',
      own,
      { retentionDays: 60, floor: 7, survey: false, watchTools: ['jira'] },
      [],
    ],
    ['an endpoint', own, { retentionDays: 60, floor: 7, survey: false, delivery: endpoint }, ['delivery']],
    ['questions', own, { retentionDays: 60, floor: 7, survey: true }, ['survey']],
    [
      'a shorter time of the person’s own, overruled',
      { ...consented, retentionDays: 7, agreed: { ...agreed, retentionDays: 7, floor: 0 } },
      { retentionDays: 30, survey: false, locks: ['retentionDays'] },
      ['retention'],
    ],
  ])('%s', (_name, stored, raw, changes) => {
    const settings = withPolicy(stored, raw);
    expect(settings.managed.changes.map(({ type }) => type)).toEqual(changes);
    expect(isObserving(settings, 2)).toBe(changes.length === 0);
    const again = withPolicy({ ...stored, agreed: settings.managed.terms }, raw);
    expect([again.managed.changes, isObserving(again, 2)]).toEqual([[], true]);
  });
});

test('a policy never consents', () => {
  const settings = withPolicy({ tools: ['jira'] }, { watchTools: ['jira'], locks: ['watchTools'] });
  expect([isObserving(settings, 2), isObserved(settings, settings.tools[0] ?? ('' as never), 2)]).toEqual([
    false,
    false,
  ]);
});
