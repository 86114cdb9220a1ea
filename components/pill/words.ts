import { formatList, plural, t, timeAgo } from '../../utils/i18n';
import type { PillFinding } from '../../utils/summary/finding';
import { kindName } from '../kit/kind-name';

/** What the pill says about a finding: a title, and a line under it unless the chain of tools says it. */
export interface PillWords {
  readonly title: string;
  readonly detail: string;
}

export function pillWords(finding: PillFinding, now: number = Date.now()): PillWords {
  switch (finding.type) {
    case 'value':
      return {
        title: plural('pill_value', finding.tools.length),
        detail: formatList(finding.tools.map((tool) => tool.name)),
      };
    case 'record':
      return {
        title: plural('pill_record', finding.fields, finding.carried),
        detail: t('pill_record_from', finding.from.name),
      };
    case 'conflict':
      return {
        title: t('pill_conflict'),
        detail: t('pill_conflict_detail', formatList(finding.kinds.map(kindName)), finding.from.name),
      };
    case 'repeat':
      return {
        title: t('pill_repeat', finding.tool.name),
        detail: t('pill_repeat_detail', timeAgo(finding.firstAt, now)),
      };
  }
}
