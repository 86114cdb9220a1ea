import type { ReactNode } from 'react';
import style from './style';

/** The title of a page and one sentence about it. */
export function Heading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className={style.heading}>
      <h1>{title}</h1>
      {children !== undefined && <p className={style.lead}>{children}</p>}
    </header>
  );
}
