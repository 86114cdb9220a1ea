import { formatList, t } from '../../utils/i18n';
import { type AnchorType, FIELD_KINDS } from '../../utils/model';
import { kindName } from '../kit/kind-name';

/** At most this many are named. */
const NAMED = 3;

/** Why two records are one, in words: "Same e-mail and phone." */
export function reasonWords(agreed: readonly AnchorType[]): string {
  const parts = [...new Set(agreed.flatMap((type) => type.split('+')))].slice(0, NAMED);
  return parts.length === 0 ? '' : t('reason_same', formatList(parts.map(partName)));
}

function partName(part: string): string {
  if (part === 'profile') return t('reason_profile');
  if (part === 'document') return t('reason_document');
  if (part === 'copy') return t('reason_copy');
  if (part === 'name') return kindName('fullName');
  const kind = FIELD_KINDS.find((one) => one === part);
  return kind ? kindName(kind) : t('kind_other');
}
