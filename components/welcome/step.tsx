import { type ReactNode, useId } from 'react';
import { t } from '../../utils/i18n';
import style from './welcome.module.css';

interface StepProps {
  /** Names the step in the page's address. */
  readonly name: string;
  readonly number: number;
  readonly title: string;
  /** `locked`: its turn comes after consent; only the title shows. */
  readonly state: 'open' | 'done' | 'locked';
  readonly children: ReactNode;
}

/** One numbered step of the welcome page. */
export function Step({ name, number, title, state, children }: StepProps) {
  const id = useId();
  return (
    <section id={name} className={`${style.step} ${style[state]}`} aria-labelledby={id}>
      <span className={style.number} aria-hidden="true">
        {state === 'done' ? <Tick /> : number}
      </span>
      <div className={style.content}>
        <h2 id={id}>
          {title}
          {state === 'done' && <span className="visually-hidden"> {t('welcome_done')}</span>}
        </h2>
        {state === 'locked' ? <p className={style.soft}>{t('welcome_locked')}</p> : children}
      </div>
    </section>
  );
}

function Tick() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d="M2.5 7.5l3 3 6-7"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
