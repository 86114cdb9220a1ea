import { foldText } from '../../utils/fields/fold';
import { fillTemplate, literal } from './template';

/** Text of a new kind's rule: its labels as English words, the first one as its example, and a blank for what it is. */
export function renderKind(id: string, labels: readonly [string, ...string[]]): string {
  const words = [...new Set(labels.map((label) => foldText(label)))].sort();
  return fillTemplate('kind', {
    id,
    kind: literal(id),
    label: literal(labels[0]),
    words: literal(words.join('|')),
  });
}
