import { t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Gap } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import { Heading } from '../heading';
import { briefLink } from '../routes';
import style from '../style';

export const TABLES = ['xlsx', 'gaps', 'flows', 'fields', 'new', 'parquet', 'figures'] as const;
export type TableFormat = (typeof TABLES)[number];
const CHARTS = ['svg', 'png'] as const;
const BRIEFS = ['html', 'md', 'svg'] as const;

interface ExportsProps {
  readonly gaps: readonly Gap[];
  /** Figures of one department are no figures to hand on: they would count twice. */
  readonly isWhole: boolean;
  readonly toolName: (id: ToolId) => string;
  readonly onTable: (format: TableFormat) => Promise<unknown>;
  readonly onChart: (format: (typeof CHARTS)[number]) => unknown;
  readonly onBrief: (gap: Gap, format: (typeof BRIEFS)[number]) => void;
}

/** Every format that the figures leave in. */
export function Exports({ gaps, isWhole, toolName, onTable, onChart, onBrief }: ExportsProps) {
  return (
    <>
      <Heading title={t('team_nav_export')}>{t('team_export_how')}</Heading>
      <ul className={style.rows}>
        {TABLES.filter((format) => isWhole || format !== 'figures').map((format) => (
          <li key={format}>
            <span>{t(`team_table_${format}`)}</span>
            <Button
              aria-label={t('team_save_name', t(`team_table_${format}`))}
              onClick={() => void onTable(format)}
            >
              {t('team_save')}
            </Button>
          </li>
        ))}
        <li>
          <span>{t('team_chart')}</span>
          <span className={style.ways}>
            {CHARTS.map((format) => (
              <Button
                key={format}
                aria-label={t('flow_about', t('team_chart'), format.toUpperCase())}
                onClick={() => void onChart(format)}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </span>
        </li>
      </ul>
      <h2 className={style.subtitle}>{t('team_briefs')}</h2>
      <p className={style.soft}>{t('team_briefs_how')}</p>
      <ul className={style.rows}>
        {gaps.map((gap) => {
          const pair = t('team_pair', toolName(gap.from), toolName(gap.to));
          return (
            <li key={gap.key}>
              <a href={briefLink(gap.from, gap.to)}>{pair}</a>
              <span className={style.ways}>
                {BRIEFS.map((format) => (
                  <Button
                    key={format}
                    aria-label={t('flow_about', pair, t(`team_brief_as_${format}`))}
                    onClick={() => onBrief(gap, format)}
                  >
                    {t(`team_brief_as_${format}`)}
                  </Button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
