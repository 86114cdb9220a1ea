import { writeFileSync } from 'node:fs';
import { kindOf } from '../utils/fields/classify';
import { describeField } from '../utils/fields/describe';
import type { FieldDescription } from '../utils/model';
import {
  isTextField,
  type LabelledControl,
  type LabelledPage,
  labelsUsed,
  pagesOf,
  sourcesIn,
} from './forms/corpus';
import { parsePage } from './forms/page';
import { commonLabel } from './forms/scheme';
import { Score } from './forms/score';
import type { EvalOptions } from './suite';

/** Which kind is this field? Scored over every source as is, and with `autocomplete` stripped from the pages. */
export async function* suite({ corpora, predictions }: EvalOptions): AsyncGenerator<object> {
  const lines: string[] = [];
  for (const source of sourcesIn(corpora)) {
    const asIs = new Score();
    const stripped = new Score();
    const vocabulary = labelsUsed(corpora, source);
    for (const page of pagesOf(corpora, source))
      for (const [control, answer, answerStripped] of answersFor(page, vocabulary)) {
        asIs.add(control, answer);
        stripped.add(control, answerStripped);
        lines.push(JSON.stringify({ source, file: page.file, cid: control.cid, kind: answer }));
      }
    yield { source, autocomplete: 'as is', ...asIs.report() };
    yield { source, autocomplete: 'stripped', ...stripped.report() };
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
}

function* answersFor(
  page: LabelledPage,
  vocabulary: ReadonlySet<string>,
): Generator<[LabelledControl, string, string]> {
  const document = parsePage(page.html);
  for (const control of page.fields) {
    const element = document.querySelector(`[data-cid="${control.cid}"]`);
    if (!element) throw new Error(`${page.source}/${page.file} has no control ${control.cid}`);
    if (!isTextField(control)) continue;
    const answer = (field: FieldDescription) =>
      commonLabel(kindOf(field).kind, field, page.source, vocabulary);
    const field = describeField(element);
    yield [control, answer(field), answer({ ...field, autocomplete: '' })];
  }
}
