import { TEAM_FILES } from '../../../utils/report/exports/files';
import { htmlOf } from '../../../utils/report/exports/html';
import { markdownOf } from '../../../utils/report/exports/markdown';
import { gapsSvg, trendSvg } from '../../../utils/report/exports/svg';
import type { Gap } from '../../../utils/report/gap';
import { asFileName, saveFile } from '../../hooks/save-file';
import { savePng } from '../../hooks/save-png';
import type { PagesProps } from '../pages';
import { Exports } from './exports';
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
  return (
    <Exports
      gaps={gaps}
      isWhole={isWhole}
      toolName={toolName}
      onTable={async (id) => {
        const file = TEAM_FILES[id];
        const content = await file.write({ figures, gaps, currency, words: vocabulary() });
        // What is combined with other teams' lies in one folder with theirs.
        const part = 'needsWhole' in file ? `${file.name}-${asFileName(state.name)}` : file.name;
        saveFile(name(part, file.ending), content, file.type);
      }}
      onChart={(format) => {
        const svg = gapsSvg(gaps, vocabulary());
        return format === 'svg'
          ? saveFile(name('gaps', 'svg'), svg, 'image/svg+xml')
          : savePng(name('gaps', 'png'), svg);
      }}
      onBrief={(gap, format) => {
        if (format === 'html')
          saveFile(briefName(gap, 'html'), htmlOf(input(gap), vocabulary()), 'text/html');
        else if (format === 'md')
          saveFile(briefName(gap, 'md'), markdownOf(input(gap), vocabulary()), 'text/markdown');
        else saveFile(briefName(gap, 'svg'), trendSvg(gap.trend, vocabulary()), 'image/svg+xml');
      }}
    />
  );
}
