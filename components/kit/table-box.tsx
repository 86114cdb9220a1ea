import type { ReactNode } from 'react';
import style from './table-box.module.css';

/** A table that may be wider than its page: it scrolls by itself, by keyboard too. */
export function TableBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={style.scroll} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
