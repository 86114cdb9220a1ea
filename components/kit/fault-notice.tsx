import { formatDate, t } from '../../utils/i18n';
import { Button } from './button';
import style from './fault-notice.module.css';

/** What has happened, and goes when it is read; anything else goes when it is over. */
const PAST = ['setAside', 'lost', 'damaged', 'refused'] as const;

export interface FaultNoticeProps {
  /** What is wrong with the ledger, or what has happened to it. */
  readonly fault: {
    readonly type: 'full' | 'unreadable' | 'newer' | 'blocked' | (typeof PAST)[number];
    readonly at: number;
  };
  /** The person has read what happened; what is wrong now goes by itself. */
  readonly onDismiss: () => void;
}

/** Says what is wrong with the ledger and what to do about it. */
export function FaultNotice({ fault: { type, at }, onDismiss }: FaultNoticeProps) {
  return (
    <div className={style.fault} role="alert">
      <p>{t(`fault_${type}`, formatDate(at))}</p>
      {PAST.some((past) => past === type) && (
        <Button look="quiet" onClick={onDismiss}>
          {t('notice_dismiss')}
        </Button>
      )}
    </div>
  );
}
