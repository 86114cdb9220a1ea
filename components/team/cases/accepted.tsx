import { useState } from 'react';
import { t } from '../../../utils/i18n';
import type { CaseFile } from '../../../utils/report/case-file';
import { Button } from '../../kit/button';
import { DateField, TextField } from '../inputs';
import style from '../style';

type Debt = NonNullable<CaseFile['accepted']>;
interface AcceptedProps {
  readonly accepted?: Debt;
  readonly today: string;
  readonly onChange: (accepted: Debt | undefined) => void;
}

/** Work by hand that is carried on purpose: how much, why, and until when. */
export function Accepted({ accepted, today, onChange }: AcceptedProps) {
  const [amount, setAmount] = useState(accepted ? String(accepted.hoursPerQuarter) : '');
  const [reason, setReason] = useState(accepted?.reason ?? '');
  const [review, setReview] = useState(accepted?.review);
  const hours = Number(amount.replace(',', '.'));
  const isWhole = amount !== '' && hours > 0 && reason !== '' && review !== undefined;
  return (
    <section className={style.card}>
      <h2>{t('team_load_accepted')}</h2>
      <p className={style.soft}>{t('team_load_accepted_how')}</p>
      <div className={style.line}>
        <TextField label={t('team_hours_quarter')} value={amount} onChange={setAmount} />
        <TextField label={t('team_accept_reason')} value={reason} onChange={setReason} />
        <DateField label={t('team_accept_review')} value={review} onChange={setReview} />
        <Button
          disabled={!isWhole}
          onClick={() => review && onChange({ hoursPerQuarter: hours, reason, on: today, review })}
        >
          {t('team_accept')}
        </Button>
        {accepted && (
          <Button look="quiet" onClick={() => onChange(undefined)}>
            {t('team_accept_end')}
          </Button>
        )}
      </div>
    </section>
  );
}
