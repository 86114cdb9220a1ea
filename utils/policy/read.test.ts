import { describe, expect, test } from 'vitest';
import type { ToolId } from '../model';
import type { Policy } from './policy';
import { readPolicy } from './read';

const SITE = { host: 'erp.example.com', name: 'Our ERP', category: 'erp', stage: 'operate' };
const TARGET = {
  method: 'POST',
  url: 'https://warehouse.example.com:8443/?query=INSERT',
  user: 'in',
  key: 'k',
};

describe('what holds', () => {
  test.each<[string, object, Policy]>([
    ['nothing', {}, {}],
    ['a number', { retentionDays: 30 }, { retentionDays: 30 }],
    ['tools', { watchTools: ['zendesk'] }, { watchTools: ['zendesk' as ToolId] }],
    [
      'a site',
      { customTools: [SITE] },
      { customTools: [{ ...SITE, id: 'custom:erp.example.com' }] } as unknown as Policy,
    ],
    [
      'an endpoint, without what opens it',
      { delivery: TARGET },
      { delivery: { method: 'POST', content: 'rows', origin: 'https://warehouse.example.com:8443' } },
    ],
    ['locks', { survey: false, locks: ['survey'] }, { survey: false, locks: ['survey'] }],
    ['what is expected is not kept', { floor: 7, expected: ['floor'] }, { floor: 7 }],
  ])('%s', (_name, raw, policy) => {
    expect(readPolicy(raw)).toEqual({ policy, problems: [] });
  });
});

describe('what does not hold is named, and the rest holds', () => {
  test.each<[string, object, string]>([
    ['too long', { retentionDays: 366 }, 'retentionDays range'],
    ['too short', { retentionDays: 6 }, 'retentionDays range'],
    ['a fraction', { floor: 5.5 }, 'floor type'],
    ['a floor below three', { floor: 2 }, 'floor range'],
    ['a text for a number', { retentionDays: '30' }, 'retentionDays type'],
    ['a tool that is none', { watchTools: ['nosuch'] }, 'watchTools.0 unknownTool'],
    ['a host with a path', { customTools: [{ ...SITE, host: 'a.example/x' }] }, 'customTools.0.host address'],
    ['a host in capitals', { customTools: [{ ...SITE, host: 'A.example' }] }, 'customTools.0.host address'],
    [
      'a category that is none',
      { customTools: [{ ...SITE, category: 'fun' }] },
      'customTools.0.category range',
    ],
    ['no rate', { hourlyRate: { amount: 0, currency: 'EUR' } }, 'hourlyRate.amount range'],
    ['a currency that is none', { hourlyRate: { amount: 9, currency: 'euro' } }, 'hourlyRate.currency range'],
    [
      'an endpoint without TLS',
      { delivery: { ...TARGET, url: 'http://a.example/' } },
      'delivery.url address',
    ],
    ['a password in it', { delivery: { ...TARGET, url: 'https://u:p@a.example/' } }, 'delivery.url address'],
    [
      'a host to be filled in',
      { delivery: { ...TARGET, url: 'https://{week}.example/' } },
      'delivery.url address',
    ],
    ['another method', { delivery: { ...TARGET, method: 'GET' } }, 'delivery.method range'],
    ['a sealed file as rows', { delivery: { ...TARGET, content: 'report' } }, 'delivery.content range'],
    ['something unknown in it', { delivery: { ...TARGET, token: 'x' } }, 'delivery unknownKey'],
    ['an invite that is none', { team: 'retyped:join#AAAA' }, 'team invite'],
    ['a key that is none', { retention: 30 }, 'retention unknownKey'],
    ['an expected key that the browser dropped', { expected: ['floor'] }, 'floor missing'],
    ['a lock without its value', { locks: ['floor', 'team'] }, 'team missing'],
    ['a lock of what cannot be locked', { locks: ['floor'] }, 'locks.0 range'],
  ])('%s', (_name, raw, problem) => {
    const { policy, problems } = readPolicy({ survey: true, ...raw });
    expect(problems.map(({ key, reason }) => `${key} ${reason}`)).toContain(problem);
    expect(policy.survey).toBe(true);
  });

  test('of a list each readable entry holds', () => {
    const { policy, problems } = readPolicy({ neverWatchTools: ['zendesk', 7, 'nosuch', 'jira'] });
    expect(policy.neverWatchTools).toEqual(['zendesk', 'jira']);
    expect(problems).toHaveLength(2);
  });

  test.each([[7], ['x'], [[]], [true]])('%j is no policy', (raw) => {
    expect(readPolicy(raw)).toEqual({ policy: {}, problems: [{ key: '', reason: 'type' }] });
  });
});

test('a restriction that can no longer be read stays as it was, and a wish does not', () => {
  const before = readPolicy({ neverWatchTools: ['jira'], floor: 9, retentionDays: 30, survey: false }).policy;
  const { policy } = readPolicy(
    { neverWatchTools: 'jira', floor: 1, retentionDays: 999, survey: 'no' },
    before,
  );
  expect(policy).toEqual({ neverWatchTools: ['jira'], floor: 9, retentionDays: 30 });
  expect(readPolicy({}, before).policy).toEqual({});
});
