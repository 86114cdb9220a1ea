import { useId, useState } from 'react';
import { t } from '../../../utils/i18n';
import type { CaseFile } from '../../../utils/report/case-file';
import { Button } from '../../kit/button';
import { day } from '../format';
import style from '../style';

interface NotesProps {
  readonly notes: CaseFile['notes'];
  readonly today: string;
  readonly onChange: (notes: CaseFile['notes']) => void;
}

/** What was said and done, by day. Notes stay on this machine. */
export function Notes({ notes, today, onChange }: NotesProps) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <section className={style.card}>
      <h2>{t('team_case_notes')}</h2>
      <ul className={style.plain}>
        {notes.map((note) => (
          <li key={`${note.on} ${note.text}`}>
            <span className={style.soft}>{day(note.on)}</span> {note.text}
          </li>
        ))}
      </ul>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          onChange([...notes, { on: today, text: text.trim() }]);
          setText('');
        }}
      >
        <div className={style.field}>
          <label htmlFor={id}>{t('team_case_note')}</label>
          <textarea id={id} maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <p>
          <Button type="submit" disabled={text.trim() === ''}>
            {t('team_case_note_add')}
          </Button>
        </p>
      </form>
    </section>
  );
}
