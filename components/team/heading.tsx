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

/** A table that may be wider than its page: it scrolls by itself, by keyboard too. */
export function TableBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={style.scroll} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: ReactNode;
}

/** One figure of a list of definitions. */
export function Figure({ name, value, note }: FigureProps) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd className={style.value}>{value}</dd>
      {note !== undefined && <dd className={style.soft}>{note}</dd>}
    </div>
  );
}
