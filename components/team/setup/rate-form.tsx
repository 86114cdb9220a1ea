import { useId, useState } from 'react';
import { t, typedNumber } from '../../../utils/i18n';
import type { Assumptions } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import style from '../style';

interface RateFormProps {
  readonly rate: Assumptions['rate'] | undefined;
  readonly onChange: (rate: Assumptions['rate'] | undefined) => void;
}

/** What an hour costs: the manager's word, or no money anywhere. */
export function RateForm({ rate, onChange }: RateFormProps) {
  const [amount, setAmount] = useState(rate ? typedNumber(rate.amount) : '');
  const [currency, setCurrency] = useState(rate?.currency ?? 'EUR');
  const id = useId();
  const number = Number(amount.replace(',', '.'));
  const isRight = amount === '' || number > 0;
  return (
    <form
      className={style.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onChange(amount === '' ? undefined : { amount: number, currency });
      }}
    >
      <div className={`${style.field} ${style.short}`}>
        <label htmlFor={id}>{t('settings_rate')}</label>
        <input
          id={id}
          inputMode="decimal"
          value={amount}
          aria-invalid={!isRight}
          onChange={({ target }) => setAmount(target.value)}
        />
      </div>
      <div className={style.field}>
        <label htmlFor={`${id}currency`}>{t('settings_currency')}</label>
        <select id={`${id}currency`} value={currency} onChange={({ target }) => setCurrency(target.value)}>
          {Intl.supportedValuesOf('currency').map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </div>
      <Button type="submit" disabled={!isRight}>
        {t('team_keep')}
      </Button>
    </form>
  );
}
