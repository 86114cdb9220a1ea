import { plural, t } from '../../utils/i18n';
import style from './welcome.module.css';

/**
 * What is read, what is kept, what is never kept: three columns of plain sentences.
 * @param retentionDays how long fingerprints are kept here, by the person's choice or the organisation's
 */
export function WhatIsRead({ retentionDays }: { readonly retentionDays: number }) {
  return (
    <div className={style.columns}>
      <Column
        icon={EYE}
        title={t('welcome_read_title')}
        items={[t('welcome_read_1'), t('welcome_read_2'), t('welcome_read_3')]}
      />
      <Column
        icon={KEY}
        title={t('welcome_kept_title')}
        items={[t('welcome_kept_1'), t('welcome_kept_2'), t('welcome_kept_3', plural('days', retentionDays))]}
      />
      <Column
        icon={NEVER}
        title={t('welcome_never_title')}
        items={[t('welcome_never_1'), t('welcome_never_2'), t('welcome_never_3'), t('welcome_never_4')]}
      />
    </div>
  );
}

/** Paths of a 20 px line icon. */
const EYE =
  'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z';
const KEY = 'M7.2 12.8a3.6 3.6 0 1 0-5.1-5.1 3.6 3.6 0 0 0 5.1 5.1zM8.3 10.2H18v3M14.5 10.2v2.2';
const NEVER = 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM4.7 4.7l10.6 10.6';

interface ColumnProps {
  readonly icon: string;
  readonly title: string;
  readonly items: readonly string[];
}

function Column({ icon, title, items }: ColumnProps) {
  return (
    <div className={style.column}>
      <h3>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        {title}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
