import { t } from '../../utils/i18n';
import type { ToolCategory } from '../../utils/tools/tool';

/** A category of tools in the person's words. */
export function categoryName(category: ToolCategory): string {
  return t(`category_${category}`);
}
