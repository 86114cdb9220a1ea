import { formatDate, t } from '../../utils/i18n';
import { Button } from './button';
import style from './fault-notice.module.css';

/** What is wrong now, and goes by itself. */
type Passing = 'full' | 'unreadable' | 'newer' | 'blocked';
/** What has happened, until the person has read it. */
const LASTING = ['setAside', 'lost', 'damaged', 'refused'] as const;
type Lasting = (typeof LASTING)[number];
const isLasting = (type: Passing | Lasting) => LASTING.some((each) => each === type);

export interface FaultNoticeProps {
  /** What is wrong with the ledger, or what has happened to it. */
  readonly fault: {
    readonly type: Passing | Lasting;
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
      {isLasting(type) && (
        <Button look="quiet" onClick={onDismiss}>
          {t('notice_dismiss')}
        </Button>
      )}
    </div>
  );
}
