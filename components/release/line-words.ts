import { durationRange, formatList, formatNumber, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { ReportFieldPair, ReportFlow } from '../../utils/report/schema';
import type { ReportLine } from '../../utils/report/withhold';
import { SURVEY_ANSWERS } from '../../utils/summary/survey';
import { kindName } from '../kit/kind-name';

/** What one line of a report says, in words. */
export function lineWords(line: ReportLine, toolName: (id: ToolId) => string): string {
  switch (line.line) {
    case 'week':
      return plural('release_days', line.days);
    case 'tool': {
      const { tool, records, entries, days, repeats } = line.tool;
      const sum = t('flow_counts', plural('fields', entries), plural('records', records));
      const twice = repeats > 0 ? [plural('release_repeats', repeats)] : [];
      return t('flow_about', toolName(tool), formatList([sum, plural('release_on_days', days), ...twice]));
    }
    case 'lookups':
      return t('flow_about', t('dashboard_lookups'), `${toolName(line.tool)} ${formatNumber(line.n)}`);
    case 'flow': {
      const { from, to, fields, records, handsOn, roundTrip } = line.flow;
      const sum = t('flow_counts', plural('fields', fields), plural('records', records));
      return t(
        'flow_about',
        t('release_pair', toolName(from), toolName(to)),
        formatList([sum, durationRange(handsOn * 1000, roundTrip * 1000)]),
      );
    }
    case 'field':
      return t(
        'flow_about',
        t('release_pair', side(line.pair.from), side(line.pair.to)),
        formatNumber(line.pair.fields),
      );
    case 'answers':
      return t('flow_about', t('survey_question'), formatList(answersOf(line.flow)));
    case 'disagreeing':
      return plural('flow_differ', line.flow.disagreeing);
    case 'intended':
      return t('flow_about', t('dashboard_intended'), plural('fields', line.flow.intended));
    case 'precision':
      return plural('precision', line.judged, line.right);
  }
}

const side = ({ kind, label }: ReportFieldPair['from']): string => label ?? kindName(kind);

function answersOf({ answers }: ReportFlow): readonly string[] {
  return SURVEY_ANSWERS.flatMap((answer) => {
    const times = answers[answer];
    return times ? [`${t(`survey_${answer}`)} ${t('flow_why_times', formatNumber(times))}`] : [];
  });
}

/** How deep a line stands under its week. */
export const depthOf = ({ line }: ReportLine): number =>
  line === 'week' || line === 'precision' ? 0 : line === 'tool' || line === 'flow' ? 1 : 2;
