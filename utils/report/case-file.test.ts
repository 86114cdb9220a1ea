import { expect, test } from 'vitest';
import { figures, top } from '../../tests/report-figures';
import { type CaseFile, caseFileSchema, flagsOf } from './case-file';
import { evidenceOf } from './verdict';

test('a case file keeps what stood when it was asked, and tells what is wrong with it', () => {
  const evidence = evidenceOf(top, figures, 'EUR', '2026-12-01');
  expect(evidence).toMatchObject({
    contributors: 20,
    first: '2026-W39',
    last: '2026-W50',
    money: { currency: 'EUR' },
  });
  const file: CaseFile = caseFileSchema.parse({
    from: top.from,
    to: top.to,
    opened: '2026-08-01',
    asked: '2026-09-01',
    approvals: [
      { of: 'legal', asked: '2026-09-01', granted: '2026-09-05' },
      { of: 'security', asked: '2026-09-01' },
    ],
    requests: [{ vendor: 'Intuit', asked: '2026-09-01', note: 'an API for estimates' }],
    notes: [],
    evidence,
  });
  expect(flagsOf(file, '2026-12-01')).toEqual([
    { flag: 'noOwner' },
    { flag: 'noSponsor' },
    { flag: 'waits', since: 'asked', days: 91 },
    { flag: 'approvalWaits', of: 'security', days: 91 },
    { flag: 'vendorWaits', vendor: 'Intuit', days: 91 },
  ]);
  const led = { ...file, owner: 'Ada', sponsor: 'Grace', sponsorGone: true };
  expect(flagsOf(led, '2026-09-02')).toEqual([{ flag: 'sponsorGone' }]);
  expect(flagsOf({ ...led, live: '2026-10-01' }, '2026-12-01', 0.8)).toEqual([
    { flag: 'relapse', share: 0.8 },
  ]);
  const due = { hoursPerQuarter: 1, reason: 'small', on: '2026-01-01', review: '2026-11-30' };
  expect(flagsOf({ ...led, declined: '2026-10-01', accepted: due }, '2026-12-01')).toEqual([
    { flag: 'reviewDue', days: 1 },
  ]);
});
