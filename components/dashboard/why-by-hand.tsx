import { formatNumber, t } from '../../utils/i18n';
import { type Answer, countAnswers } from '../../utils/summary/survey';
import style from './style';

/** The one-tap answers about a flow, the most frequent first. */
export function WhyByHand({
  answers,
  none = t('flow_why_none'),
}: {
  readonly answers: readonly Answer[];
  /** What stands here while there is no answer. */
  readonly none?: string;
}) {
  const counted = countAnswers(answers);
  if (counted.length === 0) return <p className={style.soft}>{none}</p>;
  return (
    <ul className={style.plain}>
      {counted.map(({ answer, n }) => (
        <li key={answer}>
          {t(`survey_${answer}`)} <span className={style.soft}>{t('flow_why_times', formatNumber(n))}</span>
        </li>
      ))}
    </ul>
  );
}
