import { useState } from 'react';
import { t } from '../../../utils/i18n';
import { isRecipient } from '../../../utils/report/invite';
import { Button } from '../../kit/button';
import { TextField } from '../inputs';
import style from '../style';

/** The team for another holder: sealed to the key that they made, so that no passphrase is sent about. */
export function HandOver({ onHandOver }: { readonly onHandOver: (recipient: string) => Promise<unknown> }) {
  const [key, setKey] = useState('');
  const [isDone, setDone] = useState(false);
  const isKey = isRecipient(key.trim());
  return (
    <section className={style.section}>
      <h2>{t('team_hand')}</h2>
      <p className={style.soft}>{t('team_hand_how')}</p>
      <form
        className={style.line}
        onSubmit={async (event) => {
          event.preventDefault();
          if (!isKey) return;
          await onHandOver(key.trim());
          setDone(true);
        }}
      >
        <TextField
          isLive
          label={t('team_hand_key')}
          value={key}
          accepts={(text) => isRecipient(text.trim())}
          onChange={setKey}
        />
        <Button type="submit" disabled={!isKey}>
          {t('team_hand_action')}
        </Button>
        {isDone && <p role="status">{t('team_backup_done')}</p>}
      </form>
    </section>
  );
}
