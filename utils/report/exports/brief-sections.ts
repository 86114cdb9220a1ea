import type { CaseFile } from '../case-file';
import {
  compareAlternatives,
  HORIZON_MONTHS,
  monthlyByHand,
  monthlyCostOfWaiting,
  removableShare,
} from '../costs';
import type { FieldCell, TeamFigures } from '../figures';
import type { Alternative, Costs, FeltReason, Gap, Range, Verdict } from '../gap';
import { toolName } from './table';
import { ENGLISH, type Vocabulary } from './vocabulary';

/** What a brief is written from. */
export interface BriefInput {
  readonly gap: Gap;
  readonly figures: TeamFigures;
  /** ISO 4217; the currency of the rate that the gap was ranked with. */
  readonly currency?: string;
  readonly costs?: Partial<Readonly<Record<Alternative, Costs>>>;
  readonly horizonMonths?: number;
  readonly file?: CaseFile;
}

export interface BriefTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

/** A brief as words, the same in every format: what a leader asks first comes first. */
export interface BriefSections {
  readonly title: string;
  readonly lead: string;
  /** The figures that decide, each with what it means. */
  readonly headline: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly BriefTable[];
  readonly notes: readonly string[];
}

export function sectionsOf(input: BriefInput, words: Vocabulary = ENGLISH): BriefSections {
  const { gap, figures } = input;
  const format = formatsOf(words.locale, input.currency);
  const [from, to] = [toolName(gap.from), toolName(gap.to)];
  const sides = compareAlternatives(gap, input.costs, input.horizonMonths);
  return {
    title: `Connect ${from} to ${to}`,
    lead: leadOf(input, from, to, format),
    headline: headlineOf(input, sides, words, format),
    tables: [
      observedTable(gap, to, format),
      fieldTable(gap, from, to, words, format),
      ...(gap.reasons.length > 0 ? [reasonTable(gap, words, format)] : []),
      alternativeTable(input, sides, words, format),
      typicalTable(gap, words, format),
      ...(input.file ? [caseTable(input.file)] : []),
    ],
    notes: notesOf(gap, figures, words),
  };
}

/** What is scaled is known to two digits at best: more would be believed. */
const ESTIMATE_DIGITS = 2;

interface Formats {
  readonly count: (n: number) => string;
  readonly estimate: (n: number) => string;
  readonly share: (n: number) => string;
  readonly hours: (range: Range) => string;
  readonly money: (range: Range | null) => string;
  readonly seconds: (range: Range) => string;
}

function formatsOf(locale: string, currency: string | undefined): Formats {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const estimate = new Intl.NumberFormat(locale, { maximumSignificantDigits: ESTIMATE_DIGITS });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const cost = currency
    ? new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumSignificantDigits: ESTIMATE_DIGITS,
      })
    : undefined;
  const range = (format: Intl.NumberFormat, { low, high }: Range) =>
    format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
  return {
    count: (n) => plain.format(n),
    share: (n) => percent.format(n),
    hours: (hours) => `${range(estimate, hours)} h`,
    estimate: (n) => estimate.format(n),
    money: (money) => (money && cost ? range(cost, money) : '–'),
    seconds: ({ low, high }) =>
      high >= 120
        ? `${range(plain, { low: low / 60, high: high / 60 })} min`
        : `${range(whole, { low, high })} s`,
  };
}

function leadOf(
  { gap, figures }: BriefInput,
  from: string,
  to: string,
  { count, hours, money }: Formats,
): string {
  const { observed, quarter, contributors } = gap;
  const cost = quarter.money ? ` (${money(quarter.money)})` : '';
  const span = [figures.weeks[0]?.week, figures.weeks.at(-1)?.week].join(' to ');
  return (
    `${count(contributors)} people carry records from ${from} to ${to} by hand. It takes ${hours(quarter.hours)}` +
    `${cost} a quarter for ${count(quarter.people)} people. Observed: ${count(observed.people)} of ` +
    `${count(quarter.people)} people concerned, ${count(observed.personDays)} person-days, ${span}.`
  );
}

function headlineOf(
  { gap, horizonMonths = HORIZON_MONTHS }: BriefInput,
  sides: readonly Verdict[],
  words: Vocabulary,
  { share, hours, money, count }: Formats,
): BriefSections['headline'] {
  const removable = removableShare(gap);
  const best = sides
    .filter(
      ({ breakEven, monthly }) =>
        breakEven !== null && breakEven > 0 && breakEven <= 1 && (monthly?.low ?? 0) > 0,
    )
    .sort((a, b) => (a.breakEven ?? 0) - (b.breakEven ?? 0))[0];
  const byHand = monthlyByHand(gap);
  const waiting = monthlyCostOfWaiting(gap, best?.costs.removes ?? removable);
  return [
    { label: 'By hand, a quarter', value: hours(gap.quarter.hours) },
    ...(byHand ? [{ label: 'Cost by hand, a month', value: money(byHand) }] : []),
    { label: 'An integration could take over', value: `${share(removable)} of the fields` },
    ...(best
      ? [
          {
            label: `${words.alternative[best.alternative]} pays back in ${horizonMonths} months if`,
            value: `${share(best.breakEven ?? 0)} of the work goes`,
          },
        ]
      : []),
    ...(waiting ? [{ label: 'Cost of waiting, a month', value: money(waiting) }] : []),
    {
      label: 'Checked by people',
      value: gap.precision
        ? `${count(gap.precision.right)} of ${count(gap.precision.judged)} right`
        : 'too few checks yet',
    },
  ];
}

function observedTable(gap: Gap, to: string, { count, estimate, hours, seconds }: Formats): BriefTable {
  const { observed, perPersonDay, quarter } = gap;
  return {
    title: 'Observed, and scaled',
    head: ['', 'Observed', 'Per person-day', `A quarter, ${count(quarter.people)} people`],
    rows: [
      ['Records carried', count(observed.records), count(perPersonDay.records), estimate(quarter.records)],
      ['Fields retyped', count(observed.fields), count(perPersonDay.fields), ''],
      [
        'Time, hands-on to round trip',
        hours({ low: observed.seconds.low / 3600, high: observed.seconds.high / 3600 }),
        seconds(perPersonDay.seconds),
        hours(quarter.hours),
      ],
      ...(gap.per100Records === null
        ? []
        : [[`Of 100 records entered in ${to}`, `${count(gap.per100Records)} are carried`, '', '']]),
      ...(gap.disagreeingPer100 === null
        ? []
        : [['Of 100 fields in both tools', `${count(gap.disagreeingPer100)} disagree`, '', '']]),
    ],
    note: 'Observed counts are at least what happened. The quarter is the observed rate per person-day, scaled.',
  };
}

const nameOf = ({ kind, label }: FieldCell['from'], words: Vocabulary) => label ?? words.kind(kind);

function fieldTable(gap: Gap, from: string, to: string, words: Vocabulary, { count }: Formats): BriefTable {
  const system = gap.systemOfRecord;
  return {
    title: 'Field map',
    head: [from, to, 'Times carried', 'People'],
    rows: [
      ...gap.map.map((pair) => [
        nameOf(pair.from, words),
        nameOf(pair.to, words),
        count(pair.fields),
        count(pair.contributors),
      ]),
      ...(gap.mapRest > 0 ? [['Other fields', '', count(gap.mapRest), '']] : []),
    ],
    ...(system
      ? {
          note: `Suggested system of record: ${toolName(system.tool)}, where ${Math.round(system.share * 100)} % of the carried records of these types start.`,
        }
      : {}),
  };
}

function reasonTable(gap: Gap, words: Vocabulary, { count, share }: Formats): BriefTable {
  return {
    title: 'Why by hand: felt and counted',
    head: ['Felt', 'Answers', 'Share', 'Counted'],
    rows: gap.reasons.map((reason) => [
      words.answer[reason.answer],
      count(reason.times),
      share(reason.share),
      countedIn(reason, gap, words, share),
    ]),
  };
}

function countedIn(
  { answer, counted }: FeltReason,
  gap: Gap,
  words: Vocabulary,
  share: (n: number) => string,
): string {
  if (answer === 'noIntegration') return `Connector: ${connectorWords(gap, words)}`;
  if (counted === undefined) return '–';
  return answer === 'checking'
    ? `${share(counted)} marked as deliberate`
    : `${share(counted)} of the fields disagree`;
}

function connectorWords({ connector }: Gap, words: Vocabulary): string {
  if (connector.status === 'unknown') return words.connector.unknown;
  const name = connector.name ? ` (${connector.name})` : '';
  return `${words.connector[connector.status]}${name}, as of ${connector.asOf}`;
}

function alternativeTable(
  { gap, horizonMonths = HORIZON_MONTHS }: BriefInput,
  sides: readonly Verdict[],
  words: Vocabulary,
  { money, share, count }: Formats,
): BriefTable {
  const months = ({ best, worst }: NonNullable<Verdict['paybackMonths']>) =>
    [best, worst].map((n) => (Number.isFinite(n) ? count(n) : 'never')).join(' – ');
  return {
    title: 'The alternatives',
    head: [
      '',
      'Takes',
      'Removes',
      'Saves a month',
      'Payback, months',
      `Breaks even in ${horizonMonths} months at`,
    ],
    rows: sides.map(({ alternative, costs, monthly, paybackMonths, breakEven }) => [
      words.alternative[alternative],
      `${words.expertise[costs.expertise]}${costs.weeks ? `, ${count(costs.weeks)} weeks` : ''}`,
      share(costs.removes),
      alternative === 'nothing' ? '–' : money(monthly),
      paybackMonths ? months(paybackMonths) : '–',
      breakEven === null ? '–' : breakEven > 1 ? 'not in time' : share(breakEven),
    ]),
    note: `Existing connector: ${connectorWords(gap, words)}. A dash is a cost that nobody entered yet; what a way removes is assumed until somebody says otherwise.`,
  };
}

function typicalTable({ typical }: Gap, words: Vocabulary, { count, seconds }: Formats): BriefTable {
  return {
    title: 'A typical record',
    head: ['From', 'To', 'For example'],
    rows: typical.pairs.map(({ from, to, value }) => [words.kind(from), words.kind(to), value]),
    note: `${count(typical.fields)} fields in ${seconds(typical.seconds)}, on average. The values are made up.`,
  };
}

function caseTable(file: CaseFile): BriefTable {
  const { evidence } = file;
  return {
    title: 'The case',
    head: ['', ''],
    rows: [
      ['Owner', file.owner ?? 'nobody yet'],
      ['Sponsor', file.sponsor ? `${file.sponsor}${file.sponsorGone ? ' (gone)' : ''}` : 'nobody yet'],
      ...(['asked', 'approved', 'live', 'declined'] as const).flatMap((step) => {
        const day = file[step];
        return day ? [[step[0]?.toUpperCase() + step.slice(1), day]] : [];
      }),
      ...file.approvals.map(({ of, asked, granted }) => [
        `Approval: ${of}`,
        granted ? `granted ${granted}` : `asked ${asked}`,
      ]),
      ...(evidence
        ? [
            [
              `Evidence frozen ${evidence.on}`,
              `${Math.round(evidence.hours.low)}–${Math.round(evidence.hours.high)} h a quarter, ${evidence.contributors} people`,
            ],
          ]
        : []),
    ],
  };
}

function notesOf(gap: Gap, { floor, made }: TeamFigures, words: Vocabulary): readonly string[] {
  return [
    `Measured by Retyped in the browsers of people who agreed to it. No value that anybody typed was kept.`,
    `Every figure is of at least ${floor} people, none of whom holds more than half of it; counts are rounded. ` +
      `Nothing here tells of one person.`,
    `Time is a range: hands-on is from focus to leaving the field, idle time cut off at 30 seconds; the round trip adds ` +
      `the way between the tools.`,
    `Confidence ${Math.round(gap.confidence * 100)} of 100: weeks seen × share of fields known × findings checked by people. ` +
      `Written ${new Date(made).toLocaleDateString(words.locale, { dateStyle: 'long', timeZone: 'UTC' })}.`,
  ];
}
