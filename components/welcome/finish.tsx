import { plural, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import style from './welcome.module.css';

/** What happens now, once the first tool is watched. */
export function Finish({
  watched,
  onDashboard,
}: {
  readonly watched: number;
  readonly onDashboard: () => void;
}) {
  return (
    <section className={style.finish}>
      <h2>{plural('welcome_finish_title', watched)}</h2>
      <ul className={style.list}>
        <li>{t('welcome_finish_1')}</li>
        <li>{t('welcome_finish_2')}</li>
        <li>{t('welcome_finish_3')}</li>
      </ul>
      <p className={style.act}>
        <Button look="primary" onClick={onDashboard}>
          {t('welcome_finish_action')}
        </Button>
      </p>
    </section>
  );
}
