import { useState } from 'react';
import type { Parcel } from '../../utils/delivery/outbox';
import { formatDate, formatList, formatTime, plural, t, weekDays } from '../../utils/i18n';
import { Button } from '../kit/button';
import release from '../release/release.module.css';
import type { DeliveryProps, DeliveryTeam } from './props';

type ActiveProps = Pick<DeliveryProps, 'onStop' | 'onSkip' | 'onNow' | 'onPreview'> & {
  readonly team: DeliveryTeam;
  readonly delivery: NonNullable<DeliveryTeam['delivery']>;
};

/** Parcels that are listed one by one. */
const LISTED = 12;

/** Agreed to: what comes next, what is on its way, what arrived, and the way out. */
export function Active({ team, delivery, onStop, onSkip, onNow, onPreview }: ActiveProps) {
  const [text, setText] = useState<string | null>();
  const { announced, parcels } = team;
  const waiting = parcels.filter(({ state }) => state === 'waiting');
  return (
    <>
      <p>
        {t('delivery_since', delivery.origin, formatDate(delivery.agreedAt))}{' '}
        {t(delivery.content === 'rows' ? 'delivery_rows' : 'delivery_report')}
      </p>
      {announced ? (
        <div className={release.note} role="status">
          <p>
            {t(
              'delivery_announced',
              formatDate(announced.at),
              formatTime(announced.at),
              formatList(announced.weeks.map(weekDays)),
            )}
          </p>
          <p className={release.ways}>
            <Button
              look="quiet"
              aria-expanded={text !== undefined}
              onClick={async () => setText(text === undefined ? await onPreview(team.team) : undefined)}
            >
              {t('release_exact')}
            </Button>
            <Button look="quiet" onClick={() => void onSkip(team.team)}>
              {t('release_stop')}
            </Button>
          </p>
          {text !== undefined && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            <pre className={release.exact} tabIndex={0}>
              {text ?? t('release_gone')}
            </pre>
          )}
        </div>
      ) : (
        <p className={release.soft}>{t('delivery_nothing')}</p>
      )}
      <ul className={release.history}>
        {parcels.slice(0, LISTED).map((parcel) => (
          <li key={parcel.report}>
            <p className={parcel.state === 'waiting' && parcel.failure ? release.wrong : undefined}>
              {parcelWords(parcel)}
            </p>
          </li>
        ))}
      </ul>
      <p className={release.act}>
        {waiting.length > 0 && (
          <Button onClick={() => void onNow()}>{plural('delivery_now', waiting.length)}</Button>
        )}
        <Button look="quiet" onClick={() => void onStop(team.team)}>
          {t('delivery_stop')}
        </Button>
      </p>
    </>
  );
}

function parcelWords({ report, state, failure, nextAt, sentAt, addedAt }: Parcel): string {
  const name = report.slice(0, 6);
  if (state === 'sent') return t('delivery_sent', name, formatDate(sentAt ?? addedAt));
  if (state === 'stopped') return t('delivery_stopped', name, formatDate(addedAt));
  const when = `${formatDate(nextAt)} ${formatTime(nextAt)}`;
  if (failure === undefined) return t('delivery_waiting', name, when);
  return t('delivery_failing', name, t(`delivery_why_${failure}`), when);
}
