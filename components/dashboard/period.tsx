import { useId, useState } from 'react';
import { formatDate, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import { useTask } from '../kit/use-task';
import type { DashboardActions } from './props';
import style from './style';

/** Midnight at the start of a day that an input names (`2026-11-22`), in local time. */
const startOf = (day: string, days = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).getTime();
};

/** Erases what was entered from one day to another, both included. */
export function Period({ onErasePeriod }: Pick<DashboardActions, 'onErasePeriod'>) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { state, run, reset } = useTask(() => onErasePeriod(startOf(from), startOf(until, 1)));
  const id = useId();
  const change = (set: (day: string) => void, day: string) => {
    set(day);
    reset();
  };
  const isWhole = from !== '' && until !== '' && from <= until;
  return (
    <form
      className={`${style.card} ${style.lookup}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) setAsking(true);
      }}
    >
      <h3>{t('period_title')}</h3>
      <p className={style.line}>
        <label htmlFor={`${id}from`}>{t('period_from')}</label>
        <input
          id={`${id}from`}
          type="date"
          value={from}
          onChange={({ target }) => change(setFrom, target.value)}
        />
        <label htmlFor={`${id}until`}>{t('period_until')}</label>
        <input
          id={`${id}until`}
          type="date"
          value={until}
          onChange={({ target }) => change(setUntil, target.value)}
        />
        <Button type="submit" disabled={!isWhole}>
          {t('period_action')}
        </Button>
      </p>
      <p role="status" className={state === 'failed' ? style.wrong : style.soft}>
        {from !== '' && until !== '' && from > until && t('period_wrong')}
        {state === 'busy' && t('dashboard_erase_busy')}
        {state === 'done' && t('period_done')}
        {state === 'failed' && t('dashboard_erase_failed')}
      </p>
      {isAsking && (
        <Confirm
          title={t('period_ask_title')}
          action={t('period_action')}
          onConfirm={() => {
            setAsking(false);
            void run();
          }}
          onCancel={() => setAsking(false)}
        >
          {t('period_ask_text', formatDate(startOf(from)), formatDate(startOf(until)))}
        </Confirm>
      )}
    </form>
  );
}
