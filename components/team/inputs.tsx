import { type ReactNode, useId, useState } from 'react';
import style from './style';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'password' | 'email';
  readonly list?: readonly string[];
  /** Whether a text may be kept; one that may not stays in the field, marked. */
  readonly accepts?: (text: string) => boolean;
  /** Part of a form that has a button: told at each key, so that the button knows when it can be pressed. */
  readonly isLive?: boolean;
  /** Told when the person leaves the field. */
  readonly onChange: (text: string) => void;
}

/** A text that is kept when the person leaves the field. */
export function TextField({
  label,
  hint,
  value,
  isLong,
  isLive = false,
  list,
  accepts,
  onChange,
  ...rest
}: TextFieldProps) {
  const [text, setText] = useState(value);
  const id = useId();
  const isRight = text === '' || !accepts || accepts(text);
  const shared = {
    id,
    value: text,
    'aria-invalid': !isRight,
    onChange: ({ target }: { target: { value: string } }) => {
      setText(target.value);
      if (isLive) onChange(target.value);
    },
    onBlur: () => !isLive && isRight && text !== value && onChange(text),
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...shared} /> : <input {...rest} {...shared} list={list && `${id}list`} />}
      {list && (
        <datalist id={`${id}list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A calendar day; emptied, it is taken back. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </div>
  );
}
