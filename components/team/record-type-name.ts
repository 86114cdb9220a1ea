import { t } from '../../utils/i18n';
import { RECORD_TYPES } from '../../utils/model';

/** What a record is about, in words. */
export function recordTypeName(type: string): string {
  return t(`team_type_${RECORD_TYPES.find((one) => one === type) ?? 'unknown'}`);
}
