import { useId, useState } from 'react';
import { t } from '../../../utils/i18n';
import { nameSchema } from '../../../utils/report/schema';
import type { CombineOutcome } from '../../hooks/team-actions';
import { Button } from '../../kit/button';
import { TextField } from '../inputs';
import style from '../style';

interface CombineProps {
  readonly onCombine: (name: string, files: readonly File[]) => Promise<CombineOutcome>;
}

const isName = (text: string): boolean => nameSchema.safeParse(text.trim()).success;

/** Figures of several teams or departments, as their trustees handed them on, on one page. */
export function Combine({ onCombine }: CombineProps) {
  const [name, setName] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [outcome, setOutcome] = useState<CombineOutcome>('done');
  const id = useId();
  return (
    <form
      className={`${style.card} ${style.form}`}
      onSubmit={async (event) => {
        event.preventDefault();
        if (isName(name) && files.length > 0) setOutcome(await onCombine(name.trim(), files));
      }}
    >
      <h2>{t('team_combine')}</h2>
      <p className={style.soft}>{t('team_combine_how')}</p>
      <TextField isLive label={t('team_combine_name')} value={name} accepts={isName} onChange={setName} />
      <div className={style.field}>
        <label htmlFor={id}>{t('team_combine_files')}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".json"
          onChange={({ target }) => setFiles([...(target.files ?? [])])}
        />
      </div>
      {outcome !== 'done' && (
        <p className={style.wrong} role="alert">
          {t(outcome === 'twice' ? 'team_combine_twice' : 'team_combine_wrong')}
        </p>
      )}
      <p>
        <Button type="submit" disabled={!isName(name) || files.length === 0}>
          {t('team_combine_action')}
        </Button>
      </p>
    </form>
  );
}
