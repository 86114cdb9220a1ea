import { t } from '../../../utils/i18n';
import { csvOf } from '../../../utils/report/exports/csv';
import { htmlOf } from '../../../utils/report/exports/html';
import { markdownOf } from '../../../utils/report/exports/markdown';
import { parquetOf } from '../../../utils/report/exports/parquet';
import { gapsSvg, trendSvg } from '../../../utils/report/exports/svg';
import { fieldTable, flowTable, gapTable, toolTable } from '../../../utils/report/exports/table';
import { xlsxOf } from '../../../utils/report/exports/xlsx';
import type { Gap } from '../../../utils/report/gap';
import { saveBytes } from '../../hooks/save-file';
import { savePng } from '../../hooks/save-png';
import type { PagesProps } from '../pages';
import { Exports } from './exports';
import { vocabulary } from './vocabulary';

interface ExportRouteProps extends PagesProps {
  readonly gaps: readonly Gap[];
}

/** Files that others read: each is made of the team's floored figures by the report core. */
export function ExportRoute({ gaps, state: { desk, cases }, figures, toolName }: ExportRouteProps) {
  const name = (part: string, ending: string) => `retyped-${part}-${figures.made}.${ending}`;
  const currency = desk.rate?.currency;
  const input = (gap: Gap) => {
    const costs = desk.costs[gap.key];
    const file = cases.find(({ key }) => key === gap.key)?.file;
    return {
      gap,
      figures,
      ...(currency ? { currency } : {}),
      ...(costs ? { costs } : {}),
      ...(file ? { file } : {}),
    };
  };
  const briefName = ({ from, to }: Gap, ending: string) => name(`brief-${from}-${to}`, ending);
  return (
    <Exports
      gaps={gaps}
      toolName={toolName}
      onTable={async (format) => {
        const gapRows = gapTable(gaps, currency);
        if (format === 'xlsx') {
          const sheets = [gapRows, flowTable(figures), fieldTable(figures), toolTable(figures)];
          const bytes = new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer());
          saveBytes(name('figures', 'xlsx'), bytes);
        } else if (format === 'parquet')
          saveBytes(name('fields', 'parquet'), new Uint8Array(await parquetOf(fieldTable(figures))));
        else if (format === 'gaps') saveBytes(name('gaps', 'csv'), csvOf(gapRows), 'text/csv');
        else if (format === 'flows') saveBytes(name('flows', 'csv'), csvOf(flowTable(figures)), 'text/csv');
        else saveBytes(name('fields', 'csv'), csvOf(fieldTable(figures)), 'text/csv');
      }}
      onChart={(format) => {
        const svg = gapsSvg(gaps, t('team_nav_gaps'));
        return format === 'svg'
          ? saveBytes(name('gaps', 'svg'), svg, 'image/svg+xml')
          : savePng(name('gaps', 'png'), svg);
      }}
      onBrief={(gap, format) => {
        if (format === 'html')
          saveBytes(briefName(gap, 'html'), htmlOf(input(gap), vocabulary()), 'text/html');
        else if (format === 'md')
          saveBytes(briefName(gap, 'md'), markdownOf(input(gap), vocabulary()), 'text/markdown');
        else
          saveBytes(
            briefName(gap, 'svg'),
            trendSvg(gap.trend, t('team_pair', toolName(gap.from), toolName(gap.to))),
            'image/svg+xml',
          );
      }}
    />
  );
}
