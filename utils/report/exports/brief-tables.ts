import type { FieldCell } from '../figures';
import type { FeltReason, Verdict } from '../gap';
import { exampleKeyOf } from '../placeholders';
import type { BriefContext, BriefTable } from './brief-sections';
import { toolName } from './table';
import type { Vocabulary } from './vocabulary';

/** Rows of the field map that fit on a page; the others are summed up in a line. */
export const FIELD_ROWS = 9;
/** Stands where nothing was counted, or nothing applies. */
const NONE = '—';
/** A cost that nobody entered. */
const UNKNOWN = '?';

const sideOf = ({ kind, label }: FieldCell['from'], { t }: Vocabulary) => label ?? t(`kind_${kind}`);

/** Which field goes into which, by volume. */
export function fieldTable({ gap, words, formats: { count } }: BriefContext): BriefTable {
  const { t } = words;
  const shown = gap.map.slice(0, FIELD_ROWS);
  const rest = gap.map.slice(FIELD_ROWS).reduce((sum, { fields }) => sum + fields, gap.mapRest);
  return {
    title: t('team_brief_fields'),
    head: [toolName(gap.from), toolName(gap.to), t('flow_times'), t('team_people')],
    rows: [
      ...shown.map(({ from, to, fields, contributors }) => [
        sideOf(from, words),
        sideOf(to, words),
        count(fields),
        count(contributors),
      ]),
      ...(rest > 0 ? [[t('team_brief_rest'), '', count(rest), '']] : []),
    ],
  };
}

/** Why people say they do it by hand, beside what was counted about the same. */
export function reasonTable(context: BriefContext): BriefTable {
  const { gap, words, formats } = context;
  const { t } = words;
  if (gap.reasons.length === 0)
    return { title: t('team_brief_why'), head: [], rows: [], note: t('team_brief_why_none') };
  return {
    title: t('team_brief_why'),
    head: [t('team_brief_felt'), t('flow_times'), t('team_brief_counted')],
    rows: gap.reasons.map((reason) => [
      t(`survey_${reason.answer}`),
      formats.count(reason.times),
      counted(reason, context),
    ]),
  };
}

function counted(
  { answer, counted: share }: FeltReason,
  { gap, words: { t }, formats }: BriefContext,
): string {
  if (answer === 'noIntegration') return t(`team_connector_${gap.connector.status}`);
  if (share === undefined) return NONE;
  return t(answer === 'checking' ? 'team_brief_intended' : 'team_brief_differ', formats.percent(share));
}

/** A record as it usually is carried, with values that stand in for real ones. */
export function typicalTable({ gap, words: { t }, formats }: BriefContext): BriefTable {
  const { pairs, fields, seconds } = gap.typical;
  return {
    title: t('team_brief_typical'),
    head: [toolName(gap.from), toolName(gap.to), t('team_brief_example')],
    rows: pairs.map(({ from, to, value }) => [
      t(`kind_${from}`),
      t(`kind_${to}`),
      value ?? t(exampleKeyOf(to)),
    ]),
    note: t('team_brief_typical_note', formats.decimal(fields), formats.seconds(seconds)),
  };
}

/** The ways to close it side by side: what each costs in money, people and time, and when it pays back. */
export function wayTable(context: BriefContext): BriefTable {
  const { verdicts, words, formats } = context;
  const { t, plural } = words;
  return {
    title: t('team_brief_ways'),
    head: [
      t('team_way'),
      t('team_way_costs'),
      t('team_way_who'),
      t('team_way_live'),
      t('team_way_removes'),
      t('team_way_month'),
      t('team_way_payback'),
    ],
    rows: verdicts.map((verdict) => {
      const { weeks, removes, expertise } = verdict.costs;
      return [
        t(`team_way_${verdict.alternative}`),
        priceOf(verdict, context),
        t(`team_who_${expertise}`),
        weeks === undefined ? UNKNOWN : weeks === 0 ? NONE : plural('team_weeks', weeks),
        formats.percent(removes),
        savedBy(verdict, context),
        paybackOf(verdict, context),
      ];
    }),
  };
}

function priceOf(
  { alternative, costs: { money } }: Verdict,
  { currency, words: { t }, formats: { amount } }: BriefContext,
): string {
  if (alternative === 'nothing') return NONE;
  return money ? t('team_way_sum', amount(money.once, currency), amount(money.monthly, currency)) : UNKNOWN;
}

function savedBy({ alternative, monthly }: Verdict, { currency, formats }: BriefContext): string {
  if (alternative === 'nothing') return NONE;
  return monthly && currency ? formats.money(monthly, currency) : UNKNOWN;
}

function paybackOf(
  { alternative, paybackMonths }: Verdict,
  { words: { t }, formats: { months } }: BriefContext,
): string {
  if (alternative === 'nothing') return NONE;
  if (!paybackMonths) return UNKNOWN;
  const { best, worst } = paybackMonths;
  if (best === Number.POSITIVE_INFINITY) return t('team_way_never');
  return worst === Number.POSITIVE_INFINITY ? t('team_way_from', months(best, best)) : months(best, worst);
}
