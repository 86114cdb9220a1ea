import { useState } from 'react';
import { formatNumber, t } from '../../../utils/i18n';
import { SHORTEST_PASSPHRASE } from '../../../utils/report/team';
import { Button } from '../../kit/button';
import { TextField } from '../inputs';
import style from '../style';

/** The team's key and reports under a passphrase: without it a lost computer is a lost team. */
export function Backup({ onBackUp }: { readonly onBackUp: (passphrase: string) => Promise<unknown> }) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const isLong = passphrase.length >= SHORTEST_PASSPHRASE;
  return (
    <section className={style.section}>
      <h2>{t('team_backup')}</h2>
      <p className={style.soft}>{t('team_backup_how')}</p>
      <form
        className={`${style.line} ${style.tops}`}
        onSubmit={async (event) => {
          event.preventDefault();
          if (!isLong) return;
          setState('busy');
          await onBackUp(passphrase);
          setState('done');
        }}
      >
        <TextField
          isLive
          label={t('team_passphrase')}
          hint={t('team_passphrase_hint', formatNumber(SHORTEST_PASSPHRASE))}
          type="password"
          value=""
          accepts={(text) => text.length >= SHORTEST_PASSPHRASE}
          onChange={setPassphrase}
        />
        <Button type="submit" disabled={!isLong || state === 'busy'}>
          {t('team_backup_action')}
        </Button>
        {state === 'done' && <p role="status">{t('team_backup_done')}</p>}
      </form>
    </section>
  );
}
