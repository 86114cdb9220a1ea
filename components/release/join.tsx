import { useEffect, useId, useRef, useState } from 'react';
import { formatNumber, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { Promises } from './promises';
import type { ReleaseActions } from './props';
import style from './release.module.css';

type Read = NonNullable<Awaited<ReturnType<ReleaseActions['onRead']>>>;

interface JoinProps extends Pick<ReleaseActions, 'onRead' | 'onJoin'> {
  /** Invite that the organisation's policy asks to take: shown, taken by the person alone. */
  readonly asked?: string;
  /** Keys of the teams that are joined. */
  readonly joined: readonly string[];
}

/** Joining a team: the invite is read and shown before anything is agreed to. */
export function Join({ onRead, onJoin, asked, joined }: JoinProps) {
  const [text, setText] = useState('');
  const [code, setCode] = useState('');
  const [read, setRead] = useState<Read | null>();
  /** What the person gave last, by hand or as a file. */
  const latest = useRef('');
  const id = useId();
  const known = joined.join();
  useEffect(() => {
    if (asked === undefined) return;
    void onRead(asked).then((found) => {
      if (!found || known.includes(found.invite.key) || latest.current !== '') return;
      setText(asked);
      setRead(found);
    });
  }, [asked, known, onRead]);
  const look = async (given: string) => {
    setText(given);
    latest.current = given;
    const found = given.trim() === '' ? undefined : await onRead(given);
    // What was read of an earlier text must not stand beside the one that would be joined.
    if (latest.current === given) setRead(found);
  };
  const isCode = code.trim() === '' || /^[\w-]{43}$/.test(code.trim());
  return (
    <div className={style.card}>
      <h3>{t('release_join')}</h3>
      <p className={style.soft}>{t('release_join_how')}</p>
      {asked !== undefined && text === asked && <p>{t('policy_team_asked')}</p>}
      <div className={style.line}>
        <div className={style.field}>
          <label htmlFor={`${id}link`}>{t('release_link')}</label>
          <input id={`${id}link`} value={text} onChange={({ target }) => void look(target.value)} />
        </div>
        <div className={style.field}>
          <label htmlFor={`${id}file`}>{t('release_invite_file')}</label>
          <input
            id={`${id}file`}
            type="file"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) await look(await file.text());
            }}
          />
        </div>
      </div>
      {read === null && (
        <p className={style.wrong} role="alert">
          {t('release_no_invite')}
        </p>
      )}
      {read && (
        <>
          <dl className={style.facts}>
            <dt>{t('release_team')}</dt>
            <dd>{read.invite.name}</dd>
            {read.invite.department !== undefined && (
              <>
                <dt>{t('release_department')}</dt>
                <dd>{read.invite.department}</dd>
              </>
            )}
            <dt>{t('release_floor_name')}</dt>
            <dd>{formatNumber(read.invite.floor)}</dd>
            <dt>{t('release_fingerprint')}</dt>
            <dd>
              <code>{read.fingerprint}</code>
            </dd>
          </dl>
          <p className={style.soft}>{t('release_compare')}</p>
          <Promises invite={read.invite} />
          <details className={style.more}>
            <summary>{t('release_second')}</summary>
            <div className={style.field}>
              <label htmlFor={`${id}code`}>{t('release_code')}</label>
              <input
                id={`${id}code`}
                value={code}
                aria-invalid={!isCode}
                onChange={({ target }) => setCode(target.value)}
              />
            </div>
          </details>
          <p className={style.act}>
            <Button look="primary" disabled={!isCode} onClick={() => void onJoin(text, code.trim())}>
              {t('release_join_action', read.invite.name)}
            </Button>
            <Button look="quiet" onClick={() => void look('')}>
              {t('cancel')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
