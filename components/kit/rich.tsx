import { Fragment, type ReactNode } from 'react';

/**
 * A sentence whose substitutions are elements: the words stay one message that translators can reorder.
 *
 * @param say gives the sentence for the placeholders it is handed, one per part
 * @param parts what stands in for each placeholder
 */
export function rich(say: (...holders: string[]) => string, ...parts: readonly ReactNode[]): ReactNode {
  const sentence = say(...parts.map((_, index) => `${MARK}${index}${MARK}`));
  return sentence.split(MARK).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move on their own
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[Number(piece)]}</Fragment>
  ));
}

/** A control character that no message holds. */
const MARK = '\u0001';
