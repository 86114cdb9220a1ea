import { t } from '../../utils/i18n';
import type { BrowserName } from './props';
import { browserWarning } from './warning';
import style from './welcome.module.css';

/** The browser's prompt before it appears, and what it means here. */
export function WarningPreview(props: { readonly browser: BrowserName; readonly hosts: readonly string[] }) {
  const warning = browserWarning(props.browser, props.hosts);
  return (
    <div className={style.warning}>
      <p>{t('warning_before')}</p>
      <blockquote className={style.quote}>
        <p className={style.quoteTitle}>{warning.title}</p>
        {warning.heading && <p>{warning.heading}</p>}
        <ul className={style.list}>
          {warning.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </blockquote>
      <p>{t('warning_meaning')}</p>
    </div>
  );
}
