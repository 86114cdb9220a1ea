import { formatNumber, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Journey as JourneyFigures } from '../../../utils/report/journey';
import { LIFECYCLE_STAGES, type LifecycleStage } from '../../../utils/tools';
import { stageName } from '../../kit/stage-name';
import { TableBox } from '../../kit/table-box';
import { asHours, hours } from '../format';
import { Heading } from '../heading';
import { briefLink } from '../routes';
import team from '../style';
import style from './journey.module.css';
import { layOut } from './layout';
import { JourneyMap } from './map';

interface JourneyProps {
  readonly journey: JourneyFigures;
  readonly toolName: (id: ToolId) => string;
  readonly onMove: (tool: ToolId, stage: LifecycleStage) => void;
}

/** The stages of a customer's life with the tools in them, and what is carried between by hand. */
export function Journey({ journey, toolName, onMove }: JourneyProps) {
  const { columns, arcs, heaviest } = journey;
  const pile = columns.find(({ stage }) => stage === heaviest);
  const placed = columns.flatMap(({ tools }) => tools);
  const stageOf = (tool: ToolId): LifecycleStage =>
    placed.find((one) => one.tool === tool)?.stage ?? 'operate';
  return (
    <>
      <Heading title={t('team_nav_journey')}>
        {pile && t('team_journey_pile', stageName(pile.stage), formatNumber(pile.fieldsIn))}
      </Heading>
      <figure className={`${team.scroll} ${style.map}`}>
        <JourneyMap layout={layOut(journey)} toolName={toolName} onMove={onMove} />
      </figure>
      <p className={team.soft}>{t('team_journey_how')}</p>
      <section className={team.section}>
        <h2>{t('team_journey_flows')}</h2>
        <TableBox name={t('team_journey_flows')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('team_integration')}</th>
                <th scope="col">{t('dashboard_flows_from')}</th>
                <th scope="col">{t('dashboard_flows_to')}</th>
                <th scope="col" className={team.number}>
                  {t('dashboard_flows_fields')}
                </th>
                <th scope="col" className={team.number}>
                  {t('dashboard_time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {arcs.map((flow) => (
                <tr key={flow.key}>
                  <th scope="row">
                    <a href={briefLink(flow.from, flow.to)}>
                      {t('team_pair', toolName(flow.from), toolName(flow.to))}
                    </a>
                  </th>
                  <td>{stageName(stageOf(flow.from))}</td>
                  <td>{stageName(stageOf(flow.to))}</td>
                  <td className={team.number}>{formatNumber(flow.fields)}</td>
                  <td className={team.number}>{hours(asHours(flow.seconds))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </section>
      <section className={team.section}>
        <h2>{t('team_journey_place')}</h2>
        <div className={team.line}>
          {placed.map(({ tool, stage }) => (
            <label key={tool} className={team.field}>
              {toolName(tool)}
              <select value={stage} onChange={({ target }) => onMove(tool, target.value as LifecycleStage)}>
                {LIFECYCLE_STAGES.map((one) => (
                  <option key={one} value={one}>
                    {stageName(one)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </section>
    </>
  );
}
