import { formatNumber, plural, t } from '../../../utils/i18n';
import type { BeforeAfter, Side } from '../../../utils/report/verdict';
import { decimal, percent } from '../format';
import style from '../style';

interface ResultProps {
  readonly result: BeforeAfter;
  /** The same by records entered in the target: what part-time and holidays of people do not change. */
  readonly perTarget: BeforeAfter;
  readonly target: string;
}

/** Whether it worked: the same flow before and after, with the interval that chance alone would give. */
export function Result({ result, perTarget, target }: ResultProps) {
  const rate = ({ records, exposure }: Side) => decimal(exposure > 0 ? (records / exposure) * 100 : 0);
  const isKnown = 'after' in perTarget && perTarget.before.exposure > 0 && perTarget.after.exposure > 0;
  return (
    <section className={style.card}>
      <h2>{t('team_result')}</h2>
      <p className={style.verdict}>{words(result)}</p>
      <dl className={style.sides}>
        <SideFacts name={t('team_result_before')} side={result.before} />
        {'after' in result && <SideFacts name={t('team_result_after')} side={result.after} />}
      </dl>
      {isKnown && <p>{t('team_result_target', target, rate(perTarget.before), rate(perTarget.after))}</p>}
      <p className={style.soft}>{t('team_result_how')}</p>
    </section>
  );
}

function words(result: BeforeAfter): string {
  switch (result.outcome) {
    case 'fell':
      return t(
        'team_result_fell',
        percent(1 - result.ratio),
        percent(1 - result.high),
        percent(1 - result.low),
      );
    case 'rose':
      return t(
        'team_result_rose',
        percent(result.ratio - 1),
        percent(result.low - 1),
        percent(result.high - 1),
      );
    case 'unclear':
      return t('team_result_unclear', percent(result.low), percent(result.high));
    case 'belowFloor':
      return plural('team_result_below', result.hiddenWeeks);
    case 'notEnoughData':
      return t('team_result_little');
  }
}

function SideFacts({ name, side }: { readonly name: string; readonly side: Side }) {
  const rate = side.exposure > 0 ? decimal(side.records / side.exposure) : '—';
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {t('team_result_side', plural('records', side.records), plural('team_weeks', side.weeks), rate)}{' '}
        <span className={style.soft}>{t('team_result_days', formatNumber(side.exposure))}</span>
      </dd>
    </div>
  );
}
