import { useState } from 'react';
import { durationRange, formatList, formatNumber, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { AgainCounts } from '../../utils/summary/again';
import type { FlowFigures } from '../../utils/summary/week-figures';
import { Sankey } from '../charts/sankey';
import { TableBox } from '../kit/table-box';
import { flowLink } from './flow-link';
import { Section } from './section';
import style from './style';

interface FlowsProps {
  readonly flows: readonly FlowFigures[];
  readonly flowsOfWeeks: readonly FlowFigures[];
  /** Records entered again into the same tool over the last weeks, by tool. */
  readonly again?: readonly AgainCounts[] | undefined;
  readonly toolName: (id: ToolId) => string;
}

/** What travels by hand from where to where. */
export function Flows({ flows, flowsOfWeeks, again = [], toolName }: FlowsProps) {
  const [isAll, setAll] = useState(flows.length === 0);
  const shown = isAll ? flowsOfWeeks : flows;
  return (
    <Section id="flows" title={t('dashboard_flows')}>
      {flowsOfWeeks.length === 0 ? (
        <p className={style.soft}>{t('dashboard_flows_none')}</p>
      ) : (
        <>
          <fieldset className={style.range}>
            <legend className="visually-hidden">{t('dashboard_range')}</legend>
            {[false, true].map((all) => (
              <label key={String(all)}>
                <input type="radio" name="range" checked={isAll === all} onChange={() => setAll(all)} />
                {t(all ? 'dashboard_range_weeks' : 'dashboard_summary')}
              </label>
            ))}
          </fieldset>
          {shown.length === 0 ? (
            <p className={style.soft}>{t('popup_empty_title')}</p>
          ) : (
            <>
              <Sankey flows={shown} toolName={toolName} />
              <FlowTable flows={shown} toolName={toolName} />
            </>
          )}
        </>
      )}
      {(['repeats', 'duplicates'] as const).map((type) => {
        const found = again.filter((counts) => counts[type] > 0);
        return (
          found.length > 0 && (
            <p key={type} className={style.soft}>
              {t(
                type === 'repeats' ? 'dashboard_repeats' : 'dashboard_duplicates',
                formatList(
                  found.map((counts) => t('tool_count', toolName(counts.tool), formatNumber(counts[type]))),
                ),
              )}
            </p>
          )
        );
      })}
    </Section>
  );
}

function FlowTable({ flows, toolName }: Pick<FlowsProps, 'flows' | 'toolName'>) {
  const most = Math.max(...flows.map((flow) => flow.fields), 1);
  return (
    <TableBox name={t('dashboard_flows')}>
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
            <tr key={`${flow.from} ${flow.to}`} className={style.link_row}>
              <td>{toolName(flow.from)}</td>
              <td>
                <a
                  href={flowLink(flow.from, flow.to)}
                  aria-label={t('flow_open', toolName(flow.from), toolName(flow.to))}
                >
                  {toolName(flow.to)}
                </a>
              </td>
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
    </TableBox>
  );
}
