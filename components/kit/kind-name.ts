import { t } from '../../utils/i18n';
import type { FieldKind } from '../../utils/model';

/** A kind of field in the person's words: "phone", "postal code". */
export function kindName(kind: FieldKind): string {
  return t(`kind_${kind}`);
}
