// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import { flowOf, reportOf, toolOf, weekWith } from '../../tests/report-maker';
import type { ToolId } from '../../utils/model';
import { previewOf } from '../../utils/report/seal';
import { linesOf, withhold } from '../../utils/report/withhold';
import { Preview } from './preview';
import type { JoinedTeam } from './props';

const report = reportOf('me', [
  weekWith([flowOf('salesforce', 'zendesk', 3, { disagreeing: 1 })], [toolOf('zendesk', 8, { lookups: 4 })]),
]);
const team: JoinedTeam = {
  team: report.team,
  invite: { format: 'retyped-invite', version: 1, name: 'Revenue', key: 'age1', floor: 5 },
  fingerprint: 'ABCD',
  tools: {},
  open: [],
  released: [],
};
const show = () => {
  const onRelease = vi.fn(async () => undefined);
  const page = render(
    <Preview
      team={team}
      report={report}
      toolName={(id: ToolId) => id}
      canShare={false}
      onRelease={onRelease}
      onDone={() => undefined}
    />,
  );
  return { page, onRelease };
};

test('every line of the report is said, each with a tick of its own', () => {
  const { page } = show();
  expect(page.all<HTMLInputElement>('input[type=checkbox]').map(({ checked }) => checked)).toEqual(
    linesOf(report).map(() => true),
  );
  expect(page.text()).toContain('salesforce → zendesk: 12 fields in 3 records and 2–3 min');
});

test('what is released is the very text that is shown, less the lines without a tick', async () => {
  const { page, onRelease } = show();
  const [, , lookups] = linesOf(report);
  const withheld = [lookups?.id ?? ''];
  await page.click('Show the exact text');
  expect(page.element.querySelector('pre')?.textContent).toBe(previewOf(report));
  page.all<HTMLInputElement>('input[type=checkbox]')[2]?.click();
  await page.click('Release as a file');
  const left = withhold(report, new Set(withheld));
  const text = left && previewOf(left);
  expect(page.element.querySelector('pre')?.textContent).toBe(text);
  expect(onRelease).toHaveBeenCalledExactlyOnceWith(report.team, withheld, text, 'file');
});

test('with no week left there is nothing to release', async () => {
  const { page } = show();
  page.all<HTMLInputElement>('input[type=checkbox]')[0]?.click();
  await Promise.resolve();
  expect(page.control('Release as a file').disabled).toBe(true);
});

test('what cannot be prevented is said before it is done', () => {
  const text = show().page.text();
  expect(text).toContain('could open your report alone');
  expect(text).toContain('somebody who invents all other reports');
});
