import type { MessageKey, PluralKey, Substitution } from '../../i18n';

/** How an export speaks: the sentences of `public/_locales` in one language, as utils/i18n.ts says them. */
export interface Vocabulary {
  /** BCP 47: numbers, days and money are written for it. */
  readonly locale: string;
  readonly t: (key: MessageKey, ...subs: readonly Substitution[]) => string;
  readonly plural: (key: PluralKey, count: number, ...subs: readonly Substitution[]) => string;
  /** The days of an ISO week. */
  readonly weekDays: (week: string) => string;
}
