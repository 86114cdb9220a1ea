import type { FieldKind } from '../../utils/model';

/** One thing that a person does. Selectors are Playwright's: they reach into open shadow trees. */
export type Step =
  | { readonly click: string; readonly frames?: readonly string[] }
  | { readonly press: string }
  | { readonly type: string }
  /** From the top of the page, that many presses of Tab: the way into what no selector reaches. */
  | { readonly tab: number }
  | { readonly wait: number };

/** One field of a page: how it is reached, and what must be recorded of it. */
export interface FieldCase {
  readonly label: string;
  readonly kind: FieldKind;
  /** What is typed, pasted or picked; as a person reads it, and unlike any other value of the page. */
  readonly value: string;
  /** What the control makes of it, where that differs. */
  readonly reads?: string;
  /** Name of the record that it belongs to: the same for all fields that must share one. */
  readonly record: string;
  /** The control, to be clicked before typing; or steps that lead into it. */
  readonly at: string | readonly Step[];
  /** Selectors of the frames around it, outermost first. */
  readonly frames?: readonly string[];
  /** Steps that pick the value, from the control's click on; without them the field is typed into and pasted into. */
  readonly picked?: readonly Step[];
  /** Key that ends typing; Tab if absent. */
  readonly endsWith?: string;
  /** Steps before the field can be reached: the next page of a wizard. */
  readonly before?: readonly Step[];
}

/** A page of fields made with one component library, served on a host of a tool of the catalogue. */
export interface FieldPage {
  /** Its folder. */
  readonly id: string;
  readonly library: string;
  /** Name of the tool in the catalogue. */
  readonly tool: string;
  readonly host: string;
  readonly path: string;
  /** Body of a page that needs no bundle; else `app.ts` or `app.tsx` of the folder is built. */
  readonly html?: string;
  /** Further pages, shown in its frames. */
  readonly frames?: readonly { readonly host: string; readonly path: string; readonly html: string }[];
  readonly fields: readonly FieldCase[];
}

/** The address that a page is opened by. */
export const addressOf = (page: Pick<FieldPage, 'host' | 'path'>): string =>
  `https://${page.host}${page.path}`;
