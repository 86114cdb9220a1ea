import { parsePage } from '../../eval/forms/page';
import { kindOf } from '../../utils/fields/classify';
import { describeField } from '../../utils/fields/describe';
import { secretReason } from '../../utils/fields/secrets';
import type { SeenPage } from './page';
import { MARK } from './strip';

/**
 * The stripped form, each control annotated with what Retyped takes it for: `data-kind` as the page showed it, and
 * `data-seen` where the saved form, which has no styles and no values, is read otherwise. So it is green as it is saved.
 */
export function annotate({ fields, html }: Pick<SeenPage, 'fields' | 'html'>): string {
  const document = parsePage(html);
  const notes = fields.map(({ field }, i) => {
    const control = document.querySelector(`[${MARK}="${i}"]`);
    if (!control) return '';
    const saved = describeField(control);
    const [kind, seen] = [kindOf(field).kind, kindOf(saved).kind];
    const secret = secretReason(saved, '');
    return [
      `data-kind="${kind}"`,
      ...(seen === kind ? [] : [`data-seen="${seen}"`]),
      ...(secret ? [`data-secret="${secret}"`] : []),
    ].join(' ');
  });
  return html.replace(new RegExp(`${MARK}="(\\d+)"`, 'g'), (_, i: string) => notes[Number(i)] ?? '');
}
