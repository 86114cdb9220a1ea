import { locale, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import { TEAM_FILES, type TeamFileId } from '../../../utils/report/exports/files';
import type { Gap } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import { Heading } from '../heading';
import { briefLink } from '../routes';
import style from '../style';

const TABLES = Object.keys(TEAM_FILES) as TeamFileId[];
const CHARTS = ['svg', 'png'] as const;
const BRIEFS = ['html', 'md', 'svg'] as const;

interface ExportsProps {
  readonly gaps: readonly Gap[];
  /** Figures of one department are no figures to hand on: they would count twice. */
  readonly isWhole: boolean;
  readonly toolName: (id: ToolId) => string;
  readonly onTable: (file: TeamFileId) => Promise<unknown>;
  readonly onChart: (format: (typeof CHARTS)[number]) => unknown;
  readonly onBrief: (gap: Gap, format: (typeof BRIEFS)[number]) => void;
}

/** Every format that the figures leave in. */
export function Exports({ gaps, isWhole, toolName, onTable, onChart, onBrief }: ExportsProps) {
  const byName = new Intl.Collator(locale());
  const offered = TABLES.filter((id) => isWhole || !('needsWhole' in TEAM_FILES[id]));
  const tables = offered
    .map((id) => ({ id, name: t(`team_table_${id}`) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <>
      <Heading title={t('team_nav_export')}>{t('team_export_how')}</Heading>
      <ul className={style.rows}>
        {tables.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button aria-label={t('team_save_name', name)} onClick={() => void onTable(id)}>
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
