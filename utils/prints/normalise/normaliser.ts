import type { FieldKind, NormalValue } from '../../model';

/** What is known about where a value was entered; both parts are hints and may be absent. */
export interface NormaliseContext {
  /** ISO 3166-1 alpha-2, upper case: default region of phones, addresses and ambiguous numbers. */
  readonly region?: string;
  /** BCP 47 language of the page. */
  readonly lang?: string;
}

/** Turns a raw value of one kind into its comparable form; undefined when it is no value of that kind. */
export type Normaliser = (raw: string, context: NormaliseContext, kind: FieldKind) => NormalValue | undefined;
