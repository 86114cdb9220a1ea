import { durationRange, formatNumber, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { FlowFigures } from '../../utils/summary/week-figures';
import style from './dashboard.module.css';
import { Section } from './section';

interface FlowsProps {
  readonly flows: readonly FlowFigures[];
  readonly toolName: (id: ToolId) => string;
}

/** What travels by hand from where to where. */
export function Flows({ flows, toolName }: FlowsProps) {
  const most = Math.max(...flows.map((flow) => flow.fields), 1);
  return (
    <Section id="flows" title={t('dashboard_flows')}>
      {flows.length === 0 ? (
        <p className={style.soft}>{t('dashboard_flows_none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={style.scroll} aria-labelledby="flows-title" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('dashboard_flows_from')}</th>
                <th scope="col">{t('dashboard_flows_to')}</th>
                <th scope="col" className={style.number}>
                  {t('dashboard_flows_fields')}
                </th>
                <th scope="col" className={style.number}>
                  {t('dashboard_flows_records')}
                </th>
                <th scope="col" className={style.number}>
                  {t('dashboard_time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {flows.map((flow) => (
                <tr key={`${flow.from} ${flow.to}`}>
                  <td>{toolName(flow.from)}</td>
                  <td>{toolName(flow.to)}</td>
                  <td className={style.number}>
                    <span className={style.bar} aria-hidden="true">
                      <span style={{ inlineSize: `${(100 * flow.fields) / most}%` }} />
                    </span>
                    <span className={style.count}>{formatNumber(flow.fields)}</span>
                  </td>
                  <td className={style.number}>{formatNumber(flow.records)}</td>
                  <td className={style.number}>{durationRange(flow.handsOnMs, flow.roundTripMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}
