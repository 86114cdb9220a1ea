import type { AnchorPrint, ToolId } from './model';
import type { PolicyState } from './policy/policy';
import type { Terms } from './policy/terms';
import type { CustomSite } from './tools/custom';
import { LIFECYCLE_STAGES, TOOL_CATEGORIES } from './tools/tool';

/** What a person chose, and what their organisation set, as it lies in `storage.local`. */
export interface StoredSettings {
  /** When the person consented, or null: nothing is observed before. */
  readonly consentAt: number | null;
  /** Tools the person chose; observed only while the browser grants their hosts too. */
  readonly tools: readonly ToolId[];
  /** Until when observation is paused, epoch milliseconds; 0 when it is not. */
  readonly pausedUntil: number;
  /** Prints of the person's own names, addresses and domains: never anchors. */
  readonly own: {
    readonly names: readonly AnchorPrint[];
    readonly emails: readonly AnchorPrint[];
    readonly domains: readonly AnchorPrint[];
  };
  /** Whether the pill may appear in pages, or the badge alone speaks. */
  readonly pill: 'show' | 'badgeOnly';
  /** Tools in which the badge alone speaks. */
  readonly quietTools: readonly ToolId[];
  /** Flows that the person marked as deliberate, each `from to`. */
  readonly intendedFlows: readonly string[];
  /** What an hour costs, as the person says; never assumed. Currency: ISO 4217. */
  readonly hourlyRate: { readonly amount: number; readonly currency: string } | null;
  /** When the weekly letter is ready: ISO weekday (1 is Monday) and hour of local time. */
  readonly letterDay: number;
  readonly letterHour: number;
  /** Whether a notification may say so; the browser must have granted it too. */
  readonly letterNotice: boolean;
  /** ISO week whose letter was made ready last, and the one that was opened last; empty before the first. */
  readonly letterReady: string;
  readonly letterRead: string;
  /** Whether the pill may ask why something is done by hand. */
  readonly survey: boolean;
  /** Whether the full page may ask about a few findings a month. */
  readonly spotCheck: boolean;
  /** Sites that the person watches besides the catalogue. */
  readonly customTools: readonly CustomSite[];
  /** Days that prints are kept: 7 to 365. */
  readonly retentionDays: number;
  /** What the person agreed to at consent; null before, and when it was to their own settings. */
  readonly agreed: Terms | null;
  /** The organisation's policy as the background last read it; null without one. */
  readonly policy: PolicyState | null;
}

/** Whether a stored value may stand in a field. */
type Is<T> = (value: unknown) => value is T;

const isText: Is<string> = (value) => typeof value === 'string';
const isToolId: Is<ToolId> = (value): value is ToolId => isText(value);
const isPrint: Is<AnchorPrint> = (value): value is AnchorPrint => isText(value);
const isFlag: Is<boolean> = (value) => typeof value === 'boolean';
const isNumber: Is<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
const isWhole = (least: number, most: number): Is<number> => {
  return (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
};
const isOneOf = <const T>(values: readonly T[]): Is<T> => {
  return (value): value is T => values.some((each) => each === value);
};
const isNullOr = <T>(is: Is<T>): Is<T | null> => {
  return (value): value is T | null => value === null || is(value);
};
const isListOf = <T>(is: Is<T>): Is<readonly T[]> => {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
};
const isRecordOf = <T extends object>(fields: { readonly [K in keyof T]: Is<T[K]> }): Is<T> => {
  const names = Object.keys(fields) as (keyof T)[];
  return (value): value is T =>
    typeof value === 'object' && value !== null && names.every((name) => fields[name]((value as T)[name]));
};

/** A site that a person added: a tool with one host. */
const isSite = isRecordOf<CustomSite>({
  id: (value): value is ToolId => isText(value) && value.startsWith('custom:'),
  name: (value): value is string => isText(value) && value.length > 0 && value.length <= 60,
  host: (value): value is string => isText(value) && value.length <= 253,
  category: isOneOf(TOOL_CATEGORIES),
  stage: isOneOf(LIFECYCLE_STAGES),
});

const isTerms = isRecordOf<Terms>({
  retentionDays: isWhole(7, 365),
  floor: isWhole(0, 100),
  tools: isListOf(isToolId),
  delivery: isText,
  survey: isFlag,
});

/** The background wrote it, after checking every value: what it must have is enough. */
const isPolicy = isRecordOf<PolicyState>({
  policy: (value): value is PolicyState['policy'] => typeof value === 'object' && value !== null,
  problems: isListOf(isRecordOf<PolicyState['problems'][number]>({ key: isText, reason: isReason })),
});
function isReason(value: unknown): value is PolicyState['problems'][number]['reason'] {
  return isText(value);
}

/**
 * What each field must look like, and its default. By hand and not by Zod, which the popup would have to load before its
 * first word (`npm run bench:popup`).
 */
const FIELDS: {
  readonly [K in keyof StoredSettings]: readonly [is: Is<StoredSettings[K]>, byDefault: StoredSettings[K]];
} = {
  consentAt: [isNullOr(isNumber), null],
  tools: [isListOf(isToolId), []],
  pausedUntil: [isNumber, 0],
  own: [
    isRecordOf<StoredSettings['own']>({
      names: isListOf(isPrint),
      emails: isListOf(isPrint),
      domains: isListOf(isPrint),
    }),
    { names: [], emails: [], domains: [] },
  ],
  pill: [isOneOf(['show', 'badgeOnly']), 'show'],
  quietTools: [isListOf(isToolId), []],
  intendedFlows: [isListOf(isText), []],
  hourlyRate: [
    isNullOr(
      isRecordOf<{ amount: number; currency: string }>({
        amount: (value): value is number => isNumber(value) && value > 0,
        currency: (value): value is string => isText(value) && /^[A-Z]{3}$/.test(value),
      }),
    ),
    null,
  ],
  letterDay: [isWhole(1, 7), 5],
  letterHour: [isWhole(0, 23), 15],
  letterNotice: [isFlag, true],
  letterReady: [isText, ''],
  letterRead: [isText, ''],
  survey: [isFlag, true],
  spotCheck: [isFlag, true],
  customTools: [isListOf(isSite), []],
  retentionDays: [isWhole(7, 365), 90],
  agreed: [isNullOr(isTerms), null],
  policy: [isNullOr(isPolicy), null],
};

/** What is stored and as it must be; the rest is as if it were not there. */
export function readable(stored: unknown): Partial<StoredSettings> {
  const values = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const known = new Map<string, unknown>(values);
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, [is]]) => {
      const value = known.get(name);
      return known.has(name) && is(value) ? [[name, value] as const] : [];
    }),
  );
}

/** What a new install has: of each setting the private choice. */
export const defaults = Object.fromEntries(
  Object.entries(FIELDS).map(([name, [, byDefault]]) => [name, byDefault] as const),
) as unknown as StoredSettings;
