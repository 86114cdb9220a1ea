import type { ReactNode } from 'react';
import style from './style';

interface SectionProps {
  /** Anchor that the menu links to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the full page under a heading of its own, which the menu links to and names to a screen reader. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} tabIndex={-1} className={style.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
