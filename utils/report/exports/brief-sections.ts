import { bestOf, isJudged } from '../best';
import type { CaseFile } from '../case-file';
import { compareAlternatives, monthlyCostOfWaiting, removableShare } from '../costs';
import type { TeamFigures } from '../figures';
import type { Alternative, Costs, Gap, Verdict, WeekPoint } from '../gap';
import { caseTable, factTable } from './brief-facts';
import { fieldTable, reasonTable, typicalTable, wayTable } from './brief-tables';
import { about, asHours, type Formats, formatsOf } from './formats';
import { toolName } from './table';
import type { Vocabulary } from './vocabulary';

/** What a brief is written from. */
export interface BriefInput {
  readonly gap: Gap;
  readonly figures: TeamFigures;
  /** ISO 4217; the currency of the rate that the gap was ranked with. */
  readonly currency?: string;
  readonly costs?: Partial<Readonly<Record<Alternative, Costs>>>;
  readonly file?: CaseFile;
}

export interface BriefTable {
  readonly title: string;
  /** Empty where the rows begin with their names. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

/** A figure that decides, with what it means. */
export interface BriefKey {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** A brief as words, the same in every format: what a leader asks first comes first. */
export interface BriefSections {
  readonly title: string;
  readonly made: string;
  readonly lead: string;
  readonly keys: readonly BriefKey[];
  readonly fields: BriefTable;
  readonly reasons: BriefTable;
  readonly trend: readonly WeekPoint[];
  readonly typical: BriefTable;
  readonly ways: BriefTable;
  readonly facts: BriefTable;
  readonly case?: BriefTable;
  /** How it was measured. */
  readonly how: string;
}

/** What the tables of a brief are written with. */
export interface BriefContext {
  readonly gap: Gap;
  readonly currency: string | undefined;
  readonly verdicts: readonly Verdict[];
  /** The way that pays back first. */
  readonly best: Verdict | undefined;
  readonly words: Vocabulary;
  readonly formats: Formats;
}

/** Puts the figures of a brief into words, in the language of the vocabulary. */
export function sectionsOf(input: BriefInput, words: Vocabulary): BriefSections {
  const { gap, figures, file, currency } = input;
  const verdicts = compareAlternatives(gap, input.costs);
  const context: BriefContext = {
    gap,
    currency,
    verdicts,
    best: bestOf(verdicts),
    words,
    formats: formatsOf(words.locale),
  };
  return {
    title: words.t('brief_title', toolName(gap.from), toolName(gap.to)),
    made: context.formats.day(figures.made),
    lead: leadOf(context),
    keys: keysOf(context),
    fields: fieldTable(context),
    reasons: reasonTable(context),
    trend: gap.trend,
    typical: typicalTable(context),
    ways: wayTable(context),
    facts: factTable(context),
    ...(file ? { case: caseTable(file, context) } : {}),
    how: howOf(context, figures),
  };
}

function leadOf({ gap, currency, words: { t, plural }, formats }: BriefContext): string {
  const { hours, money } = gap.quarter;
  return t(
    'team_brief_lead',
    toolName(gap.from),
    toolName(gap.to),
    plural('records', about(gap.quarter.records)),
    money && currency ? `${formats.money(money, currency)} (${formats.hours(hours)})` : formats.hours(hours),
  );
}

function keysOf({ gap, currency, verdicts, best, words: { t, plural }, formats }: BriefContext): BriefKey[] {
  const { quarter, observed, precision } = gap;
  const { count, hours, money, percent } = formats;
  const removes = best?.costs.removes ?? removableShare(gap);
  const waited = monthlyCostOfWaiting(gap, removes);
  const hoursWaited = { low: (quarter.hours.low / 3) * removes, high: (quarter.hours.high / 3) * removes };
  const way = best && t(`team_way_${best.alternative}`);
  return [
    {
      name: t('team_brief_people'),
      value: t('team_brief_of', count(observed.people), count(quarter.people)),
      note: t('team_brief_people_note'),
    },
    {
      name: t('team_brief_seen'),
      value: count(observed.personDays),
      note: precision
        ? t('team_brief_checked', count(precision.right), count(precision.judged))
        : plural('team_brief_weeks', observed.weeks),
    },
    { name: t('team_brief_remove'), value: percent(removes), note: way ?? t('team_brief_remove_note') },
    {
      name: t('team_brief_wait'),
      value: waited && currency ? money(waited, currency) : hours(hoursWaited),
      note: hours(hoursWaited),
    },
    {
      name: t('team_brief_even'),
      value: best
        ? t('team_brief_even_share', percent(best.breakEven ?? 0))
        : t(isJudged(verdicts) ? 'team_way_never' : 'team_unknown'),
      note: way ?? t(isJudged(verdicts) ? 'team_brief_even_never' : 'team_brief_even_none'),
    },
  ];
}

function howOf({ gap, words: { t, plural }, formats }: BriefContext, { floor }: TeamFigures): string {
  const { observed, quarter } = gap;
  return [
    t(
      'team_brief_how',
      formats.hours(asHours(observed.seconds)),
      plural('records', observed.records),
      formats.count(observed.personDays),
      plural('team_people_of', quarter.people),
      plural('team_people_of', gap.contributors),
    ),
    t('letter_how'),
    t('team_brief_floor', formats.count(floor)),
  ].join(' ');
}
