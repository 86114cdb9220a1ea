// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { render } from '../../../tests/fakes/render';
import { reportOf } from '../../../tests/report-maker';
import type { Week } from '../../../utils/model';
import type { Outcome } from '../../../utils/report/admit';
import type { WeekStatus } from '../../../utils/report/held';
import { REFUSALS } from '../../../utils/report/read';
import { NothingYet } from '../nothing-yet';
import { Outcomes } from './outcomes';
import { Weeks } from './weeks';

const week = (more: Partial<WeekStatus>): WeekStatus => ({
  week: '2026-W45' as Week,
  counted: 0,
  waiting: 4,
  needed: 5,
  isOver: true,
  canClose: false,
  isDue: false,
  ...more,
});

test.each(REFUSALS)('a file refused as %s gets a line of its own', (reason) => {
  const refused: Outcome = { file: 'a.age', kind: 'refused', reason, where: '' };
  const line = render(<Outcomes outcomes={[refused]} />).element.querySelector('li')?.textContent ?? '';
  expect(line).toMatch(/^a\.age \S.+\.\s*$/);
});

test('only what became of files is told: nothing of none corrected or refused', () => {
  const added: Outcome[] = [{ file: 'a.age', kind: 'added', report: reportOf('ada', []) }];
  expect(
    render(<Outcomes outcomes={added} />)
      .text()
      .trim(),
  ).toBe('1 report added.');
});

describe('below the floor', () => {
  test('the page says what is missing', () => {
    const text = render(<NothingYet title="Gaps" floor={5} weeks={[week({})]} />).text();
    expect(text).toContain('reports of 4 of the 5 people');
  });
  test('no week can be shown', () => {
    const page = render(<Weeks weeks={[week({})]} onClose={async () => undefined} />);
    expect(page.element.querySelector('button')).toBeNull();
    expect(page.text()).toContain('1 person of 5 is missing');
  });
});

test('weeks are shown when the manager says so, and not before', async () => {
  const onClose = vi.fn(async () => undefined);
  const page = render(<Weeks weeks={[week({ waiting: 6, canClose: true })]} onClose={onClose} />);
  expect(onClose).not.toHaveBeenCalled();
  await page.click('Show 1 week');
  expect(onClose).toHaveBeenCalledOnce();
});
