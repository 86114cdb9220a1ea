import { type MessageKey, t } from '../../utils/i18n';

/** A category of tools in the person's words; a category that the messages lack is shown as the catalogue has it. */
export function categoryName(category: string): string {
  return t(`category_${category}` as MessageKey) || category;
}
