import { locale, plural, t, weekDays } from '../../../utils/i18n';
import type { Vocabulary } from '../../../utils/report/exports/vocabulary';

/** Exports speak the person's language. */
export const vocabulary = (): Vocabulary => ({ locale: locale(), t, plural, weekDays });
