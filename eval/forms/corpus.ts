import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One control of a saved page, as the people who labelled it left it. */
export interface LabelledControl {
  readonly cid: number;
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly id: string;
  /** Number of the form on its page, when in one. */
  readonly form?: number;
  /** The common label; absent when nobody labelled the control (weakly "other"). */
  readonly label?: string;
  readonly fine?: string;
  /** Present when a person labelled the control. */
  readonly src?: string;
  /** 1 when the control is not visible. */
  readonly hid?: number;
}

/** One saved page with its controls. */
export interface LabelledPage {
  readonly source: string;
  readonly file: string;
  readonly url: string | null;
  readonly fields: readonly LabelledControl[];
  readonly html: string;
}

/** The sources of forms that the corpora hold, in order. */
export const sourcesIn = (corpora: string): string[] =>
  readdirSync(join(corpora, 'forms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The pages of one source, read one at a time. */
export function* pagesOf(corpora: string, source: string): Generator<LabelledPage> {
  for (const page of labelsOf(corpora, source))
    yield { ...page, html: readFileSync(join(corpora, 'forms', source, 'html', page.file), 'utf8') };
}

/** Every label that the people who labelled a source ever used. */
export function labelsUsed(corpora: string, source: string): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { fields } of labelsOf(corpora, source))
    for (const { src, label } of fields) if (src !== undefined && label !== undefined) used.add(label);
  return used;
}

function* labelsOf(corpora: string, source: string): Generator<Omit<LabelledPage, 'html'>> {
  for (const line of readFileSync(join(corpora, 'forms', source, 'labels.jsonl'), 'utf8').split('\n'))
    if (line) yield JSON.parse(line) as Omit<LabelledPage, 'html'>;
}

const NOT_TEXT = new Set(['submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'file', 'hidden']);

/** Whether a labelled control is one that takes text or a choice, and so counts. */
export const isTextField = (control: LabelledControl): boolean =>
  !control.fine?.startsWith('nontext:') && !NOT_TEXT.has(control.type);
