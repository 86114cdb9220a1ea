import { type ReactNode, useId, useState } from 'react';
import { t, typedNumber } from '../../utils/i18n';
import { Button } from '../kit/button';
import type { SettingsValues } from './props';
import style from './style';

interface RateProps {
  readonly rate: SettingsValues['hourlyRate'];
  readonly onChange: (rate: SettingsValues['hourlyRate']) => void;
  readonly disabled: boolean;
  /** Whose rate it is. */
  readonly note: ReactNode;
}

/** What an hour costs: the person's word, or no money anywhere. */
export function RateSetting({ rate, onChange, disabled, note }: RateProps) {
  const [amount, setAmount] = useState(rate ? typedNumber(rate.amount) : '');
  const [currency, setCurrency] = useState(rate?.currency ?? '');
  const id = useId();
  const number = Number(amount.replace(',', '.'));
  const isWhole = Number.isFinite(number) && number > 0 && currency !== '';
  return (
    <form
      className={style.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onChange({ amount: number, currency });
      }}
    >
      <label htmlFor={`${id}amount`}>{t('settings_rate')}</label>
      {note}
      <input
        id={`${id}amount`}
        className={style.short}
        inputMode="decimal"
        disabled={disabled}
        value={amount}
        onChange={({ target }) => setAmount(target.value)}
      />
      <select
        aria-label={t('settings_currency')}
        disabled={disabled}
        value={currency}
        onChange={({ target }) => setCurrency(target.value)}
      >
        <option value="">{t('settings_currency')}</option>
        {Intl.supportedValuesOf('currency').map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <Button type="submit" disabled={!isWhole || disabled}>
        {t('settings_rate_action')}
      </Button>
      {rate && !disabled && (
        <Button
          look="quiet"
          onClick={() => {
            setAmount('');
            onChange(null);
          }}
        >
          {t('settings_rate_none')}
        </Button>
      )}
    </form>
  );
}
