import { plural, t } from '../../../utils/i18n';
import type { CaseFlag } from '../../../utils/report/case-file';
import { percent } from '../format';

/** What a flag says. */
export function flagWords(flag: CaseFlag): string {
  switch (flag.flag) {
    case 'approvalWaits':
      return plural('team_flag_approval', flag.days, t(`team_approval_${flag.of}`));
    case 'vendorWaits':
      return plural('team_flag_vendor', flag.days, flag.vendor);
    case 'waits':
      return plural('team_flag_waits', flag.days, t(`team_since_${flag.since}`));
    case 'reviewDue':
      return t('team_flag_review');
    case 'relapse':
      return t('team_flag_relapse', percent(flag.share));
    default:
      return t(`team_flag_${flag.flag}`);
  }
}
