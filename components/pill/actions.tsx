import { useState } from 'react';
import type { PillWords } from '../../utils/pill/words';

export type PillAnswer = 'details' | 'notNow' | 'intended' | 'notMine' | 'neverHere' | 'badgeOnly';

interface ActionsProps {
  readonly words: Pick<PillWords, 'buttons' | 'hints'>;
  /** Whether it can be deliberate. */
  readonly canBeIntended: boolean;
  /** The person asks to see more of the pill. */
  readonly onMore: () => void;
  readonly onAnswer: (answer: PillAnswer) => void;
}

/** What a person can answer: three things at once, the rarer ones behind a button. */
export function Actions({ words: { buttons, hints }, canBeIntended, onMore, onAnswer }: ActionsProps) {
  const [isOpen, setOpen] = useState(false);
  const answer = (name: PillAnswer, look = '', hint?: string) => (
    <button type="button" tabIndex={-1} className={look} title={hint} onClick={() => onAnswer(name)}>
      {buttons[name]}
    </button>
  );
  return (
    <>
      <div className="actions">
        {answer('details', 'main')}
        {answer('notNow', '', hints.notNow)}
        {canBeIntended && answer('intended', '', hints.intended)}
        <button
          type="button"
          tabIndex={-1}
          className="more"
          aria-label={buttons.more}
          aria-expanded={isOpen}
          onClick={() => {
            onMore();
            setOpen(!isOpen);
          }}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {isOpen && (
        <div className="actions stacked">
          {answer('notMine', '', hints.notMine)}
          {answer('neverHere', '', hints.neverHere)}
          {answer('badgeOnly')}
        </div>
      )}
    </>
  );
}
