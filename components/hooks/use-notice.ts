import { useCallback, useState } from 'react';
import type { PageMessage } from '../../utils/messages/protocol';
import { runtime } from '../../utils/observer/api';
import type { Notice } from '../../utils/pill/notice';

type Answer = Extract<PageMessage, { type: 'pill.answer' }>['answer'];
export type SurveyReply = Extract<PageMessage, { type: 'pill.survey' }>['answer'];

/**
 * What the pill of this tab shows of the latest notice, and how to answer it.
 * @param notice the latest one; nothing before the first
 */
export function useNotice(notice: Notice | undefined): {
  /** Absent once it was answered or its time is up. */
  readonly current: Notice | undefined;
  /** Whether it is asked why. */
  readonly asks: boolean;
  readonly answer: (answer: Answer) => void;
  readonly tellWhy: (answer: SurveyReply) => void;
  readonly hide: () => void;
} {
  const [hidden, setHidden] = useState<Notice>();
  const [passed, setPassed] = useState<Notice>();
  const current = notice === hidden ? undefined : notice;
  const hide = useCallback(() => setHidden(notice), [notice]);
  const say = (message: PageMessage) => void runtime()?.sendMessage(message).catch(hide);
  return {
    current,
    asks: current?.words.why !== undefined && current !== passed,
    answer: (answer) => {
      hide();
      if (current) say({ type: 'pill.answer', answer, record: current.record });
    },
    tellWhy: (answer) => {
      if (!current) return;
      if (answer === 'skip' || answer === 'never') setPassed(current);
      say({ type: 'pill.survey', answer, record: current.record });
    },
    hide,
  };
}
