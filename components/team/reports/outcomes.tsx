import { plural, t } from '../../../utils/i18n';
import type { Outcome } from '../../../utils/report/admit';
import style from '../style';

/** What became of the files: how many were taken, and a line for each that was not. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const of = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome] : []));
  return (
    <section className={style.card} role="status">
      <p>
        {plural('team_reports_added', of('added'))}{' '}
        {of('corrected') > 0 && plural('team_reports_corrected', of('corrected'))}{' '}
        {refused.length > 0 && plural('team_reports_refused', refused.length)}
      </p>
      {refused.length > 0 && (
        <ul className={style.refused}>
          {refused.map(({ file, reason, where }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one line for each file, and names may be the same
            <li key={i}>
              <strong>{file}</strong> {t(`team_refused_${reason}`)}{' '}
              {where && <span className={style.soft}>{where}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
