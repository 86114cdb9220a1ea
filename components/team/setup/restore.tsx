import { useId, useState } from 'react';
import { t } from '../../../utils/i18n';
import { Button } from '../../kit/button';
import { TextField } from '../inputs';
import style from '../style';

interface RestoreProps {
  readonly onRestore: (file: File, passphrase: string) => Promise<boolean>;
}

/** A team from its backup: on a new computer. */
export function Restore({ onRestore }: RestoreProps) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'wrong'>('idle');
  const id = useId();
  return (
    <form
      className={`${style.card} ${style.form}`}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!file) return;
        setState('busy');
        setState((await onRestore(file, passphrase)) ? 'idle' : 'wrong');
      }}
    >
      <h2>{t('team_restore')}</h2>
      <div className={style.field}>
        <label htmlFor={id}>{t('team_backup_file')}</label>
        <input id={id} type="file" onChange={({ target }) => setFile(target.files?.[0])} />
      </div>
      <TextField isLive label={t('team_passphrase')} type="password" value="" onChange={setPassphrase} />
      {state === 'wrong' && (
        <p className={style.wrong} role="alert">
          {t('team_restore_wrong')}
        </p>
      )}
      <p>
        <Button type="submit" disabled={!file || passphrase === '' || state === 'busy'}>
          {t('team_restore_action')}
        </Button>
      </p>
    </form>
  );
}
