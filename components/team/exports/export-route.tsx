import { canonicalBytes } from '../../../utils/report/canonical';
import { csvOf } from '../../../utils/report/exports/csv';
import { htmlOf } from '../../../utils/report/exports/html';
import { markdownOf } from '../../../utils/report/exports/markdown';
import { parquetOf } from '../../../utils/report/exports/parquet';
import { gapsSvg, trendSvg } from '../../../utils/report/exports/svg';
import {
  fieldTable,
  flowTable,
  gapTable,
  newToolTable,
  toolTable,
} from '../../../utils/report/exports/table';
import { xlsxOf } from '../../../utils/report/exports/xlsx';
import type { Gap } from '../../../utils/report/gap';
import { auditStack } from '../../../utils/report/stack';
import { asFileName, saveBytes } from '../../hooks/save-file';
import { savePng } from '../../hooks/save-png';
import type { PagesProps } from '../pages';
import { Exports, type TableFormat } from './exports';
import { vocabulary } from './vocabulary';

interface ExportRouteProps extends PagesProps {
  readonly gaps: readonly Gap[];
  /** Whether all weeks of the whole team are shown. */
  readonly isWhole: boolean;
}

/** Files that others read: each is made of the team's floored figures by the report core. */
export function ExportRoute({ gaps, isWhole, state, figures, toolName }: ExportRouteProps) {
  const name = (part: string, ending: string) => `retyped-${part}-${figures.made}.${ending}`;
  const { desk, cases } = state;
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
  const fileOf = async (format: TableFormat): Promise<Parameters<typeof saveBytes>> => {
    const table = {
      gaps: () => gapTable(gaps, currency),
      flows: () => flowTable(figures),
      fields: () => fieldTable(figures),
      new: () => newToolTable(auditStack(figures).entering),
    };
    switch (format) {
      case 'xlsx': {
        const sheets = [table.gaps(), table.flows(), table.fields(), toolTable(figures), table.new()];
        return [name('figures', 'xlsx'), new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer())];
      }
      case 'parquet':
        return [name('fields', 'parquet'), new Uint8Array(await parquetOf(table.fields()))];
      case 'figures':
        return [
          name(`figures-${asFileName(state.name)}`, 'json'),
          canonicalBytes(figures),
          'application/json',
        ];
      default:
        return [name(format === 'new' ? 'new-tools' : format, 'csv'), csvOf(table[format]()), 'text/csv'];
    }
  };
  return (
    <Exports
      gaps={gaps}
      toolName={toolName}
      isWhole={isWhole}
      onTable={async (format) => saveBytes(...(await fileOf(format)))}
      onChart={(format) => {
        const svg = gapsSvg(gaps, vocabulary());
        return format === 'svg'
          ? saveBytes(name('gaps', 'svg'), svg, 'image/svg+xml')
          : savePng(name('gaps', 'png'), svg);
      }}
      onBrief={(gap, format) => {
        if (format === 'html')
          saveBytes(briefName(gap, 'html'), htmlOf(input(gap), vocabulary()), 'text/html');
        else if (format === 'md')
          saveBytes(briefName(gap, 'md'), markdownOf(input(gap), vocabulary()), 'text/markdown');
        else saveBytes(briefName(gap, 'svg'), trendSvg(gap.trend, vocabulary()), 'image/svg+xml');
      }}
    />
  );
}
