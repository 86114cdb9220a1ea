import { formatsOf } from './formats';
import { toolName } from './table';
import type { TeamFileInput } from './team-file';
import type { Cover } from './xlsx';

/**
 * What somebody reads who opens the workbook in a meeting: whose figures of which weeks, the missing integrations as the
 * team page writes them, and what the figures can carry. The sheets behind it hold the same as plain numbers.
 */
export function summaryOf({ figures, gaps, currency, words }: TeamFileInput): Cover {
  const { t } = words;
  const formats = formatsOf(words.locale);
  const [first, last] = [figures.weeks[0]?.week, figures.weeks.at(-1)?.week];
  const head = [
    t('team_rank'),
    t('team_integration'),
    t('team_people'),
    t('team_hours_quarter'),
    ...(currency ? [t('team_money_quarter')] : []),
    t('team_confidence'),
    t('team_connector'),
  ];
  const rows = gaps.map(({ rank, from, to, contributors, quarter, confidence, connector }) => [
    rank,
    t('team_pair', toolName(from), toolName(to)),
    contributors,
    formats.hours(quarter.hours),
    ...(currency ? [quarter.money ? formats.money(quarter.money, currency) : ''] : []),
    formats.percent(confidence),
    t(`team_connector_${connector.status}`),
  ]);
  const lines = (texts: readonly string[]) => texts.map((text) => ({ cells: [text] }));
  return {
    name: 'summary',
    widths: [8, 36, 12, 18, ...(currency ? [24] : []), 14, 22],
    lines: [
      { isHead: true, cells: [t('team_nav_gaps')] },
      ...lines([
        figures.teams.map(({ name }) => name).join(', '),
        first && last ? `${words.weekDays(first)} … ${words.weekDays(last)}` : t('team_nothing'),
        formats.day(figures.made),
        '',
      ]),
      { isHead: true, cells: head },
      ...rows.map((cells) => ({ cells })),
      ...lines(['', t('letter_how'), t('team_floor_how', figures.floor)]),
    ],
  };
}
