import { writeFileSync } from 'node:fs';
import { kindOf } from '../utils/fields/classify';
import { describeField } from '../utils/fields/describe';
import type { FieldKind } from '../utils/model';
import { isTextField, type LabelledPage, labelsUsed, pagesOf, sourcesIn } from './forms/corpus';
import { parsePage } from './forms/page';
import { Score } from './forms/score';
import type { EvalOptions } from './suite';

/**
 * Kinds that the corpora have under another name; the rest of ours are their "other". Their `id` is a tax number or
 * an identity document: order and account numbers are "other" there. `usernameOrEmail` accepts either of the two.
 */
const AS_LABELLED: Partial<Record<FieldKind, string>> = {
  houseNumber: 'street2',
  vat: 'id',
  nationalId: 'id',
  usernameOrEmail: 'username',
};
const UNLABELLED = new Set<FieldKind>([
  'id',
  'money',
  'quantity',
  'percent',
  'iban',
  'subject',
  'longText',
  'choice',
]);

/**
 * The corpora's name of a kind. A source whose labellers had no word for a kind (no company among duckduckgo's, no
 * search box among mozilla-hand's) calls it "other", so ours becomes that.
 */
export function commonLabel(kind: FieldKind, vocabulary: ReadonlySet<string>): string {
  const label = AS_LABELLED[kind] ?? (UNLABELLED.has(kind) ? 'other' : kind);
  return vocabulary.has(label) ? label : 'other';
}

/** Which kind is this field? Scored over every source as is, and with `autocomplete` stripped from the pages. */
export async function* suite({ corpora, predictions }: EvalOptions): AsyncGenerator<object> {
  const lines: string[] = [];
  for (const source of sourcesIn(corpora)) {
    const asIs = new Score();
    const stripped = new Score();
    const vocabulary = labelsUsed(corpora, source);
    for (const page of pagesOf(corpora, source))
      for (const { control, kind, kindStripped } of guessPage(page, vocabulary)) {
        asIs.add(control, kind);
        stripped.add(control, kindStripped);
        lines.push(JSON.stringify({ source, file: page.file, cid: control.cid, kind }));
      }
    yield { source, autocomplete: 'as is', ...asIs.report() };
    yield { source, autocomplete: 'stripped', ...stripped.report() };
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
}

function* guessPage(page: LabelledPage, vocabulary: ReadonlySet<string>) {
  const document = parsePage(page.html);
  for (const control of page.fields) {
    const element = document.querySelector(`[data-cid="${control.cid}"]`);
    if (!element) throw new Error(`${page.source}/${page.file} has no control ${control.cid}`);
    if (!isTextField(control)) continue;
    const field = describeField(element);
    const kind = commonLabel(kindOf(field).kind, vocabulary);
    const kindStripped = commonLabel(kindOf({ ...field, autocomplete: '' }).kind, vocabulary);
    yield { control, kind, kindStripped };
  }
}
