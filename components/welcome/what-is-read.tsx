import { t } from '../../utils/i18n';
import style from './welcome.module.css';

/** What is read, what is kept, what is never kept: three columns of plain sentences. */
export function WhatIsRead() {
  return (
    <div className={style.columns}>
      <Column
        title={t('welcome_read_title')}
        items={[t('welcome_read_1'), t('welcome_read_2'), t('welcome_read_3')]}
      />
      <Column
        title={t('welcome_kept_title')}
        items={[t('welcome_kept_1'), t('welcome_kept_2'), t('welcome_kept_3')]}
      />
      <Column
        title={t('welcome_never_title')}
        items={[t('welcome_never_1'), t('welcome_never_2'), t('welcome_never_3'), t('welcome_never_4')]}
      />
    </div>
  );
}

function Column({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div className={style.column}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
