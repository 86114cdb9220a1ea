import { locale, plural, t, weekDays } from '../utils/i18n';
import type { TeamFileInput } from '../utils/report/exports/team-file';
import { publish } from '../utils/report/publish';
import { rankGaps } from '../utils/report/rank';
import { heldOf, LATER, RULES } from './report-maker';
import { closeAll, companyReports } from './report-team';

/** What the team page knows of a company of 24 people after six weeks, as its exports are given it. */
export function sampleCompany(): TeamFileInput & { readonly reports: ReturnType<typeof companyReports> } {
  const reports = companyReports(24, 6);
  const figures = publish(RULES, heldOf(reports), closeAll(reports), LATER);
  const gaps = rankGaps(figures, {
    rate: { amount: 60, currency: 'EUR' },
    daysPerQuarter: 60,
    peopleConcerned: 90,
  });
  return { reports, figures, gaps, currency: 'EUR', words: { locale: locale(), t, plural, weekDays } };
}
