import {
  type LoggedField,
  type LoggedTransfer,
  RETENTION_DAYS,
  type RepYear,
  type YearLog,
} from '../../tests/rep-year';
import { weekOf, weeksUpTo } from '../../utils/calendar';
import type { ToolId, Week } from '../../utils/model';
import { SURVEY_ANSWERS, type SurveyAnswer } from '../../utils/summary/survey';

const DAY = 86_400_000;

/** What some transfers come to, added up by hand. */
export interface Recounted {
  readonly fields: number;
  readonly records: number;
  readonly handsOnMs: number;
  readonly roundTripMs: number;
}
export interface RecountedFlow extends Recounted {
  readonly from: ToolId;
  readonly to: ToolId;
}

/** A rep's year counted anew from the generator's log: nothing here calls what the pages are counted with. */
export class Recount {
  private readonly log: YearLog;
  /** The last eight weeks, the oldest first. */
  readonly weeks: readonly Week[];

  constructor(
    { log }: RepYear,
    private readonly now: number,
  ) {
    this.log = log;
    this.weeks = weeksUpTo(weekOf(now), 8);
  }

  /** Carried records of these weeks that were not meant. */
  meant(weeks: readonly Week[] = this.weeks): readonly LoggedTransfer[] {
    return this.log.transfers.filter(({ week, isIntended }) => weeks.includes(week) && !isIntended);
  }

  /** Fields of these weeks that were meant. */
  intended(weeks: readonly Week[], from?: ToolId, to?: ToolId): number {
    return this.log.transfers
      .filter(({ week, isIntended }) => weeks.includes(week) && isIntended)
      .filter((each) => (from ?? each.from) === each.from && (to ?? each.to) === each.to)
      .reduce((total, { fields }) => total + fields, 0);
  }

  lookups(week: Week): number {
    return this.log.lookups.filter((each) => each.week === week).length;
  }

  /** The time that the searches of a week took, as pages round it; none when there were none. */
  lookupTime(week: Week): number[] {
    const ofWeek = this.log.lookups.filter((each) => each.week === week);
    const ms = ofWeek.reduce((total, { activeMs }) => total + activeMs, 0);
    return ms === 0 ? [] : timeOf({ handsOnMs: ms, roundTripMs: ms });
  }

  /** The largest first; ties by records, then by name. */
  flows(weeks: readonly Week[] = this.weeks): readonly RecountedFlow[] {
    const names = new Set(this.meant(weeks).map(({ from, to }) => `${from} ${to}`));
    return [...names]
      .map((name) => {
        const [from = '', to = ''] = name.split(' ') as ToolId[];
        const ofFlow = this.meant(weeks).filter((each) => each.from === from && each.to === to);
        return { from: from as ToolId, to: to as ToolId, ...sumOf(ofFlow) };
      })
      .sort(
        (a, b) =>
          b.fields - a.fields ||
          b.records - a.records ||
          (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
      );
  }

  /** Fields of each of the last eight weeks; of one flow when it is named. */
  trend(from?: ToolId, to?: ToolId): readonly number[] {
    return this.weeks.map((week) =>
      this.meant([week])
        .filter((each) => (from ?? each.from) === each.from && (to ?? each.to) === each.to)
        .reduce((total, { fields }) => total + fields, 0),
    );
  }

  /** Which field went into which how often, the most frequent first. */
  fieldMap(from: ToolId, to: ToolId): readonly (readonly [LoggedField, LoggedField, number])[] {
    const rows = new Map<string, [LoggedField, LoggedField, number]>();
    for (const { crossed } of this.meant().filter((each) => each.from === from && each.to === to)) {
      for (const [source, target] of crossed) {
        const key = [source.kind, target.kind, source.label ?? '', target.label ?? ''].join('|');
        rows.set(key, [source, target, (rows.get(key)?.[2] ?? 0) + 1]);
      }
    }
    return [...rows].sort(([a, x], [b, y]) => y[2] - x[2] || (a < b ? -1 : 1)).map(([, row]) => row);
  }

  /** Carried records of a flow whose prints are still there, meant ones too: what its page lists. */
  listed(from: ToolId, to: ToolId): number {
    const least = this.now - RETENTION_DAYS * DAY;
    return this.log.transfers.filter((each) => each.from === from && each.to === to && each.at >= least)
      .length;
  }

  /** Survey answers about a flow and how often each was given, the most frequent first. */
  answers(from: ToolId, to: ToolId): readonly (readonly [SurveyAnswer, number])[] {
    const given = this.log.answers.filter((each) => each.from === from && each.to === to);
    return SURVEY_ANSWERS.map(
      (answer) => [answer, given.filter((each) => each.answer === answer).length] as const,
    )
      .filter(([, n]) => n > 0)
      .sort(([, x], [, y]) => y - x);
  }

  /** Records and fields that are still held; of one tool when it is named. */
  held(tool?: ToolId): { readonly records: number; readonly entries: number; readonly since: number } {
    const least = this.now - RETENTION_DAYS * DAY;
    const kept = this.log.records.filter(
      (each) => each.openedAt >= least && (tool ?? each.tool) === each.tool,
    );
    return {
      records: kept.length,
      entries: kept.reduce((total, { entries }) => total + entries, 0),
      since: Math.min(...kept.map(({ openedAt }) => openedAt)),
    };
  }

  get judged(): number {
    return this.log.verdicts.length;
  }

  get right(): number {
    return this.log.verdicts.filter(({ isRight }) => isRight).length;
  }

  /** Verdicts whose records are still there; of the others, weeks keep the sums. */
  get verdictsHeld(): number {
    return this.log.verdicts.filter(({ at }) => at >= this.now - RETENTION_DAYS * DAY).length;
  }

  get answered(): number {
    return this.log.answers.length;
  }
}

/** The sums of some transfers, milliseconds for times. */
export function sumOf(all: readonly LoggedTransfer[]): Recounted {
  const sum = (key: 'fields' | 'handsOnMs' | 'roundTripMs') =>
    all.reduce((total, each) => total + each[key], 0);
  return {
    fields: sum('fields'),
    records: all.length,
    handsOnMs: sum('handsOnMs'),
    roundTripMs: sum('roundTripMs'),
  };
}

/** The numbers of a sentence, thousands and decimals as English writes them. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

/** The two readings as a page must round them: seconds below a minute, minutes below ninety, else half hours. */
export function timeOf({ handsOnMs, roundTripMs }: Pick<Recounted, 'handsOnMs' | 'roundTripMs'>): number[] {
  const [size = 1, step = 1] =
    roundTripMs < 60_000 ? [1000, 1] : roundTripMs < 5_400_000 ? [60_000, 1] : [3_600_000, 0.5];
  const [low = 0, high = 0] = [handsOnMs, roundTripMs].map((ms) => Math.round(ms / size / step) * step);
  const isPart = handsOnMs < size * step && handsOnMs < roundTripMs;
  return [...new Set([isPart ? Math.floor((handsOnMs / size) * 10) / 10 : low, high])];
}

/** What the two readings cost at a rate for an hour, in whole units from twenty on, unless that leaves nothing. */
export function costOf({ handsOnMs, roundTripMs }: Recounted, rate: number): number[] {
  const costs = [handsOnMs, roundTripMs].map((ms) => (ms / 3_600_000) * rate);
  const [low = 0, high = 0] = costs;
  return costs.map((cost) => Number(cost.toFixed(high >= 20 && low >= 1 ? 0 : 2)));
}
