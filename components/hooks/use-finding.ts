import { useCallback, useEffect, useState } from 'react';
import type { PageMessage } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import type { TabFinding } from '../../utils/session/findings';

type Answer = Extract<PageMessage, { type: 'pill.answer' }>['answer'];
export type SurveyReply = Extract<PageMessage, { type: 'pill.survey' }>['answer'];

/** Asks the background what there is to say in this tab; null when there is nothing, or nobody to ask. */
export const readFinding = (): Promise<TabFinding | null> =>
  send<TabFinding | null>({ type: 'pill.read' }).catch(() => null);

/**
 * What the pill of this tab has to say, and how to answer it.
 * @param first the answer that was asked for while the pill was being made
 * @param onAsked is given the function that asks the background again, for the next finding
 */
export function useFinding(
  first: Promise<TabFinding | null>,
  onAsked: (ask: () => void) => void,
): {
  readonly current: TabFinding | null;
  readonly answer: (answer: Answer) => void;
  readonly tellWhy: (answer: SurveyReply) => void;
  readonly hide: () => void;
} {
  const [current, setCurrent] = useState<TabFinding | null>(null);
  const hide = useCallback(() => setCurrent(null), []);
  useEffect(() => {
    const take = (found: TabFinding | null) => setCurrent((shown) => found ?? shown);
    onAsked(() => void readFinding().then(take));
    void first.then(take);
  }, [first, onAsked]);
  const answer = useCallback(
    (said: Answer) => {
      hide();
      if (current) void send({ type: 'pill.answer', answer: said, record: current.record }).catch(hide);
    },
    [current, hide],
  );
  const tellWhy = useCallback(
    (said: SurveyReply) => {
      if (!current) return;
      if (said === 'skip' || said === 'never') setCurrent({ ...current, asks: false });
      void send({ type: 'pill.survey', answer: said, record: current.record }).catch(hide);
    },
    [current, hide],
  );
  return { current, answer, tellWhy, hide };
}
