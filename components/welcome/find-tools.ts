import { locale } from '../../utils/i18n';
import { TOOL_CATEGORIES, type ToolCategory } from '../../utils/tools/tool';
import { categoryName } from '../kit/category-name';
import type { OfferedTool } from './props';

/** Tools whose name, category or host holds every word of the query. */
export function findTools(tools: readonly OfferedTool[], query: string): readonly OfferedTool[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return tools.filter((tool) => {
    const text = fold([tool.name, categoryName(tool.category), ...tool.hosts].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** By category, in the catalogue's order of categories; names in the order of the person's language. */
export function groupTools(tools: readonly OfferedTool[]): readonly [ToolCategory, readonly OfferedTool[]][] {
  const collator = new Intl.Collator(locale());
  return TOOL_CATEGORIES.map((category): [ToolCategory, readonly OfferedTool[]] => [
    category,
    tools
      .filter((tool) => tool.category === category)
      .sort((one, other) => collator.compare(one.name, other.name)),
  ]).filter(([, group]) => group.length > 0);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
