import { formatNumber, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Gap } from '../../../utils/report/gap';
import style from './brief.module.css';
import { sideName } from './side-name';

interface FieldMapProps {
  readonly gap: Gap;
  readonly toolName: (id: ToolId) => string;
  /** Rows that are shown; the others are summed up in a line. */
  readonly most: number;
}

/** Which field goes into which, by volume. What is too rare to be shown alone stands together below. */
export function FieldMap({ gap, toolName, most }: FieldMapProps) {
  const shown = gap.map.slice(0, most);
  const rest = gap.map.slice(most).reduce((sum, { fields }) => sum + fields, gap.mapRest);
  const largest = Math.max(1, ...shown.map(({ fields }) => fields));
  return (
    <section className={style.block}>
      <h2>{t('team_brief_fields')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{toolName(gap.from)}</th>
            <th scope="col">{toolName(gap.to)}</th>
            <th scope="col" className={style.number}>
              {t('flow_times')}
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ from, to, fields }) => (
            <tr key={[from.kind, from.label, to.kind, to.label].join(' ')}>
              <td>{sideName(from)}</td>
              <td>{sideName(to)}</td>
              <td className={style.number}>{formatNumber(fields)}</td>
              <td width="56">
                <span className={style.bar} style={{ width: `${(fields / largest) * 100}%` }} />
              </td>
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <td colSpan={2}>{t('team_brief_rest')}</td>
              <td className={style.number}>{formatNumber(rest)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
