import { t } from '../../utils/i18n';
import style from './counting.module.css';

/** In place of figures that take long to count. */
export function Counting() {
  return (
    <p className={style.counting} role="status">
      {t('stored_counting')}
    </p>
  );
}
