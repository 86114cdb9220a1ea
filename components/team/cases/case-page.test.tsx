// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from '../../../tests/fakes/render';
import type { ToolId, Week } from '../../../utils/model';
import { type CaseFile, caseFileSchema, type Evidence } from '../../../utils/report/case-file';
import { CasePage } from './case-page';

const [from, to] = ['salesforce', 'zendesk'] as ToolId[] as [ToolId, ToolId];
const evidence: Evidence = {
  on: '2026-11-22',
  first: '2026-W40' as Week,
  last: '2026-W46' as Week,
  contributors: 7,
  personDays: 200,
  records: 300,
  fields: 1200,
  handsOn: 9000,
  roundTrip: 12_000,
  hours: { low: 10, high: 20 },
  money: null,
};
const file: CaseFile = { from, to, opened: '2026-11-01', approvals: [], requests: [], notes: [] };
const show = (given: CaseFile | undefined, now: Evidence = evidence) => {
  const onChange = vi.fn<(file: CaseFile) => void>();
  const page = render(
    <CasePage
      from={from}
      to={to}
      {...(given ? { file: given } : {})}
      flags={[]}
      evidence={now}
      today="2026-11-22"
      toolName={(id) => id}
      onChange={onChange}
    />,
  );
  return { page, onChange };
};
const setDay = (page: ReturnType<typeof show>['page'], name: string, day: string) => {
  const input = page.control<HTMLInputElement>(name);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, day);
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
};

test('a case begins empty, as the schema has it', async () => {
  const { page, onChange } = show(undefined);
  await page.click('Open a case');
  expect(caseFileSchema.parse(onChange.mock.lastCall?.[0])).toMatchObject({ from, to, opened: '2026-11-22' });
});

test('asking for it freezes the evidence, once', () => {
  const { page, onChange } = show(file);
  setDay(page, 'Asked for', '2026-11-22');
  const asked = onChange.mock.lastCall?.[0];
  expect(asked).toMatchObject({ asked: '2026-11-22', evidence });
  const later = show(asked, { ...evidence, records: 900 });
  setDay(later.page, 'Asked for', '2026-11-23');
  expect(later.onChange.mock.lastCall?.[0].evidence?.records).toBe(300);
  expect(later.page.text()).toContain('900');
});
