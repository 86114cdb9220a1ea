import { useId, useState } from 'react';
import { t } from '../../../utils/i18n';
import { Button } from '../../kit/button';
import style from '../style';

interface TakeOverProps {
  readonly onKey: () => Promise<string>;
  readonly onCopy: (text: string) => Promise<unknown>;
  readonly onTake: (file: File) => Promise<boolean>;
}

/** A team from whoever hands it over: they seal it to a key of this browser, so that nothing secret is sent about. */
export function TakeOver({ onKey, onCopy, onTake }: TakeOverProps) {
  const [key, setKey] = useState<string>();
  const [state, setState] = useState<'idle' | 'copied' | 'wrong'>('idle');
  const id = useId();
  return (
    <section className={`${style.card} ${style.form}`}>
      <h2>{t('team_take')}</h2>
      <p className={style.soft}>{t('team_take_how')}</p>
      {key === undefined ? (
        <p>
          <Button onClick={async () => setKey(await onKey())}>{t('team_take_key')}</Button>
        </p>
      ) : (
        <>
          <p>
            <code>{key}</code>
          </p>
          <p className={style.ways}>
            <Button
              onClick={async () => {
                await onCopy(key);
                setState('copied');
              }}
            >
              {t('team_take_copy')}
            </Button>
            {state === 'copied' && (
              <span role="status" className={style.soft}>
                {t('team_copied')}
              </span>
            )}
          </p>
        </>
      )}
      <div className={style.field}>
        <label htmlFor={id}>{t('team_take_file')}</label>
        <input
          id={id}
          type="file"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (file) setState((await onTake(file)) ? 'idle' : 'wrong');
          }}
        />
      </div>
      {state === 'wrong' && (
        <p className={style.wrong} role="alert">
          {t('team_take_wrong')}
        </p>
      )}
    </section>
  );
}
