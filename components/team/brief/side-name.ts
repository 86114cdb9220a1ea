import type { FieldCell } from '../../../utils/report/figures';
import { kindName } from '../../kit/kind-name';

/** One side of a field map: what the vendor calls the field, else its kind. */
export function sideName({ kind, label }: FieldCell['from']): string {
  return label ?? kindName(kind);
}
