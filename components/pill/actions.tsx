import { useState } from 'react';
import { t } from '../../utils/i18n';
import type { PillFinding } from '../../utils/summary/finding';

export type PillAnswer = 'details' | 'notNow' | 'intended' | 'notMine' | 'neverHere' | 'badgeOnly';

interface ActionsProps {
  readonly finding: PillFinding;
  /** The person asks to see more of the pill. */
  readonly onMore: () => void;
  readonly onAnswer: (answer: PillAnswer) => void;
}

/** What a person can answer: three things at once, the rarer ones behind a button. */
export function Actions({ finding, onMore, onAnswer }: ActionsProps) {
  const [isOpen, setOpen] = useState(false);
  const answer = (name: PillAnswer, words: string, look = '', hint?: string) => (
    <button type="button" tabIndex={-1} className={look} title={hint} onClick={() => onAnswer(name)}>
      {words}
    </button>
  );
  return (
    <>
      <div className="actions">
        {answer('details', t('pill_details'), 'main')}
        {answer('notNow', t('pill_not_now'), '', t('pill_not_now_hint'))}
        {finding.type !== 'repeat' && answer('intended', t('pill_intended'), '', t('pill_intended_hint'))}
        <button
          type="button"
          tabIndex={-1}
          className="more"
          aria-label={t('pill_more')}
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
          {answer('notMine', t('pill_not_mine'), '', t('pill_not_mine_hint'))}
          {answer('neverHere', t('pill_never_here', hereOf(finding)), '', t('pill_never_here_hint'))}
          {answer('badgeOnly', t('pill_badge_only'))}
        </div>
      )}
    </>
  );
}

/** Name of the tool that the person is in. */
function hereOf(finding: PillFinding): string {
  switch (finding.type) {
    case 'value':
      return finding.tools.at(-1)?.name ?? '';
    case 'repeat':
      return finding.tool.name;
    default:
      return finding.to.name;
  }
}
