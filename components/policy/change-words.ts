import { formatList, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { Change } from '../../utils/policy/terms';

/** In what a policy asks for more than was agreed to, one sentence each. */
export function changeWords(change: Change, toolName: (id: ToolId) => string): string {
  switch (change.type) {
    case 'retention':
      return t('policy_change_retention', plural('days', change.days));
    case 'floor':
      return change.floor === 0 ? t('policy_change_no_floor') : t('policy_change_floor', change.floor);
    case 'tools':
      return t('policy_change_tools', formatList(change.tools.map(toolName)));
    case 'delivery':
      return t('policy_change_delivery', change.origin);
    case 'survey':
      return t('policy_change_survey');
  }
}
