import { useState } from 'react';
import { formatNumber, t } from '../../utils/i18n';
import type { RecordType, ToolId } from '../../utils/model';
import type { TeamFigures } from '../../utils/report/figures';
import type { Assumptions } from '../../utils/report/gap';
import { toolTotals } from '../../utils/report/totals';
import { whatIf } from '../../utils/report/what-if';
import { TableBox } from '../kit/table-box';
import { about, hours } from './format';
import { TextField } from './inputs';
import style from './style';

interface WhatIfProps {
  readonly figures: TeamFigures;
  readonly assumed: Assumptions;
  readonly toolName: (id: ToolId) => string;
}

const NEW = 'tool-not-bought' as ToolId;
const ROLES = ['none', 'receives', 'gives', 'replaces'] as const;
type Role = (typeof ROLES)[number];

/** A tool that is not bought yet: what it would add to the work by hand, and what it would end. */
export function WhatIfTool({ figures, assumed, toolName }: WhatIfProps) {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Readonly<Record<string, Role>>>({});
  const tools = toolTotals(figures);
  const toolsThat = (role: Role) => tools.filter(({ tool }) => roles[tool] === role);
  const typesOf = (types: readonly { readonly type: RecordType }[]) => types.map(({ type }) => type);
  const result = whatIf(
    figures,
    {
      tool: NEW,
      receives: toolsThat('receives').map(({ tool, types }) => ({ from: tool, types: typesOf(types) })),
      gives: toolsThat('gives').map(({ tool, types }) => ({ to: tool, types: typesOf(types) })),
      replaces: toolsThat('replaces').map(({ tool }) => tool),
      ends: [],
    },
    assumed,
  );
  const named = (tool: ToolId) => (tool === NEW ? name || t('team_if_new') : toolName(tool));
  const flows = [
    ...result.adds.map((flow) => ({ ...flow, is: 'adds' as const })),
    ...result.ends.map((flow) => ({ ...flow, is: 'ends' as const })),
  ];
  return (
    <section className={style.section}>
      <h2>{t('team_if')}</h2>
      <p className={style.soft}>{t('team_if_how')}</p>
      <div className={style.line}>
        <TextField label={t('team_if_name')} value={name} onChange={setName} />
        {tools.map(({ tool }) => (
          <label key={tool} className={style.field}>
            {toolName(tool)}
            <select
              value={roles[tool] ?? 'none'}
              onChange={({ target }) => setRoles((before) => ({ ...before, [tool]: target.value as Role }))}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`team_if_${role}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {flows.length > 0 && (
        <>
          <p className={style.verdict}>{t('team_if_net', hours(absolute(result.net)), sign(result.net))}</p>
          <TableBox name={t('team_if')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('team_integration')}</th>
                  <th scope="col">{t('team_if_change')}</th>
                  <th scope="col" className={style.number}>
                    {t('dashboard_flows_records')}
                  </th>
                  <th scope="col" className={style.number}>
                    {t('team_hours_quarter')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {flows.map(({ from, to, recordsPerQuarter, hours: range, is }) => (
                  <tr key={`${is} ${from} ${to}`}>
                    <th scope="row">{t('team_pair', named(from), named(to))}</th>
                    <td>{t(`team_if_${is}`)}</td>
                    <td className={style.number}>{formatNumber(about(recordsPerQuarter))}</td>
                    <td className={style.number}>{hours(range)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
    </section>
  );
}

type Net = ReturnType<typeof whatIf>['net'];
const sign = ({ low, high }: Net): string => (low + high < 0 ? t('team_if_less') : t('team_if_more'));
function absolute({ low, high }: Net): Net {
  const [a, b] = [Math.abs(low), Math.abs(high)];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
