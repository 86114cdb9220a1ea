import { locale } from '../../utils/i18n';
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

/** By category, in the order in which the categories first come; names in the order of the person's language. */
export function groupTools(tools: readonly OfferedTool[]): readonly [string, readonly OfferedTool[]][] {
  const collator = new Intl.Collator(locale());
  return [...Map.groupBy(tools, (tool) => tool.category)].map(([category, group]) => [
    category,
    [...group].sort((a, b) => collator.compare(a.name, b.name)),
  ]);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
