import type { ButtonHTMLAttributes } from 'react';
import style from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here; `danger`: cannot be undone; `quiet`: reads as a link. */
  readonly look?: 'primary' | 'plain' | 'danger' | 'quiet';
}

/** The one button of all pages: never submits a form unless it is told to. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const names = [style.button, style[look], className].filter(Boolean).join(' ');
  return <button type="button" className={names} {...rest} />;
}
