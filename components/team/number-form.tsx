import { useId, useState } from 'react';
import { t, typedNumber } from '../../utils/i18n';
import { Button } from '../kit/button';
import style from './style';

interface NumberFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** One number that a manager knows and Retyped does not; an empty field takes it back. */
export function NumberForm({ label, hint, value, onChange }: NumberFormProps) {
  const [text, setText] = useState(value === undefined ? '' : typedNumber(value));
  const id = useId();
  const number = Number(text.replace(',', '.'));
  const isRight = text === '' || (Number.isFinite(number) && number > 0);
  return (
    <form
      className={style.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onChange(text === '' ? undefined : number);
      }}
    >
      <div className={`${style.field} ${style.short}`}>
        <label htmlFor={id}>{label}</label>
        {hint && <small>{hint}</small>}
        <input
          id={id}
          inputMode="decimal"
          value={text}
          aria-invalid={!isRight}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Button type="submit" disabled={!isRight}>
        {t('team_keep')}
      </Button>
    </form>
  );
}
