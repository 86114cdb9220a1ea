import { useId, useState } from 'react';
import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import style from './dashboard.module.css';
import type { DashboardActions } from './props';

/** Midnight at the start of a day that an input names (`2026-11-22`), in local time. */
const startOf = (day: string, days = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).getTime();
};

/** Erases what was entered from one day to another, both included. */
export function Period({ onErasePeriod }: Pick<DashboardActions, 'onErasePeriod'>) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState<'' | 'done' | 'failed'>('');
  const id = useId();
  const isWhole = from !== '' && until !== '' && from <= until;
  const erase = async () => {
    try {
      await onErasePeriod(startOf(from), startOf(until, 1));
      setSaid('done');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <form
      className={style.lookup}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void erase();
      }}
    >
      <h3>{t('period_title')}</h3>
      <p className={style.line}>
        <label htmlFor={`${id}from`}>{t('period_from')}</label>
        <input id={`${id}from`} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        <label htmlFor={`${id}until`}>{t('period_until')}</label>
        <input
          id={`${id}until`}
          type="date"
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <Button type="submit" disabled={!isWhole}>
          {t('period_action')}
        </Button>
      </p>
      <p role="status" className={said === 'failed' ? style.wrong : style.soft}>
        {said === 'done' && t('period_done')}
        {said === 'failed' && t('dashboard_erase_failed')}
      </p>
    </form>
  );
}
