import { useState } from 'react';
import { formatList, t, weekDays } from '../../utils/i18n';
import { Button } from '../kit/button';
import { day } from '../team/format';
import type { ReleaseActions, ReleasedReport } from './props';
import style from './release.module.css';

interface HistoryProps extends Pick<ReleaseActions, 'onAgain' | 'onReadReleased'> {
  readonly released: readonly ReleasedReport[];
  /** Teams that are still joined: only to them a report can be sealed again. */
  readonly joined: readonly string[];
}

/** Everything that was released, with its very text. */
export function History({ released, joined, onAgain, onReadReleased }: HistoryProps) {
  const [shown, setShown] = useState<{ readonly id: string; readonly text: string | undefined }>();
  if (released.length === 0) return null;
  return (
    <div>
      <h3>{t('release_history')}</h3>
      <ul className={style.history}>
        {released.map(({ id, team, name, day: on, weeks, how }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> <span className={style.soft}>{day(on)}</span>{' '}
              {t(`release_how_${how}`, formatList(weeks.map(weekDays)))}
            </p>
            <p className={style.ways}>
              <Button
                look="quiet"
                aria-expanded={shown?.id === id}
                onClick={async () =>
                  setShown(shown?.id === id ? undefined : { id, text: await onReadReleased(id) })
                }
              >
                {t('release_exact')}
              </Button>
              {joined.includes(team) && (
                <Button look="quiet" onClick={() => void onAgain(id)}>
                  {t('release_again')}
                </Button>
              )}
            </p>
            {shown?.id === id && <pre className={style.exact}>{shown.text ?? t('release_gone')}</pre>}
          </li>
        ))}
      </ul>
    </div>
  );
}
