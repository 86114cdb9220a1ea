import type { ReactNode } from 'react';
import style from './figures.module.css';

/** A row of figures, each a card. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className={style.figures}>{children}</dl>;
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: ReactNode;
}

/** One figure: its name, its value, and how it is to be read. */
export function Figure({ name, value, note }: FigureProps) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd className={style.value}>{value}</dd>
      {note !== undefined && <dd className={style.note}>{note}</dd>}
    </div>
  );
}
