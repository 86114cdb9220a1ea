import { formatList, plural } from '../../utils/i18n';

/** All names when at most `limit`, else the first ones and how many more: "Salesforce, Zendesk, and 3 more". */
export function someOf(names: readonly string[], limit: number): string {
  if (names.length <= limit) return formatList(names);
  const shown = names.slice(0, Math.max(1, limit - 1));
  return formatList([...shown, plural('more', names.length - shown.length)]);
}
