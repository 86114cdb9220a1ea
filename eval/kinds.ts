import { writeFileSync } from 'node:fs';
import { kindOf } from '../utils/fields/classify';
import { describeField } from '../utils/fields/describe';
import type { FieldDescription } from '../utils/model';
import { Copies } from './forms/copies';
import {
  isTextField,
  type LabelledControl,
  type LabelledPage,
  labelsUsed,
  pagesOf,
  sourcesIn,
} from './forms/corpus';
import { parsePage } from './forms/page';
import { commonLabel, isAsked } from './forms/scheme';
import { type Answer, Score, said } from './forms/score';
import type { EvalOptions } from './suite';

/**
 * Which kind is this field? Scored over every source as is, and with `autocomplete` stripped from the pages. Where a
 * source's labellers were not asked (forms/scheme.ts) the answer is "other"; `unasked` counts the false positives that
 * this leaves out.
 */
export async function* suite({ corpora, predictions }: EvalOptions): AsyncGenerator<object> {
  const lines: string[] = [];
  for (const source of sourcesIn(corpora)) {
    const asIs = new Score();
    const stripped = new Score();
    const vocabulary = labelsUsed(corpora, source);
    const copies = new Copies();
    for (const page of pagesOf(corpora, source))
      for (const [control, answer, answerStripped] of answersFor(page, copies, vocabulary)) {
        asIs.add(control, answer);
        stripped.add(control, answerStripped);
        const kind = said(answer);
        lines.push(JSON.stringify({ source, file: page.file, cid: control.cid, kind }));
      }
    yield { source, autocomplete: 'as is', ...asIs.report() };
    yield { source, autocomplete: 'stripped', ...stripped.report() };
  }
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
}

function* answersFor(
  page: LabelledPage,
  copies: Copies,
  vocabulary: ReadonlySet<string>,
): Generator<[LabelledControl, Answer, Answer]> {
  const document = parsePage(page.html);
  const copied = copies.in(document);
  for (const control of page.fields) {
    const element = document.querySelector(`[data-cid="${control.cid}"]`);
    if (!element) throw new Error(`${page.source}/${page.file} has no control ${control.cid}`);
    if (!isTextField(control)) continue;
    const form = element.closest('form');
    const place = { page, copied: form !== null && copied.has(form) };
    const answer = (field: FieldDescription): Answer => {
      const label = commonLabel(kindOf(field).kind, field, page.source, vocabulary);
      return { label, isAsked: isAsked(label, place) };
    };
    const field = describeField(element);
    yield [control, answer(field), answer({ ...field, autocomplete: '' })];
  }
}
