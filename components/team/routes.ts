import type { ToolId } from '../../utils/model';

/** The pages of the team page, as their addresses name them; the first one is shown where none is named. */
export const PAGES = ['gaps', 'journey', 'stack', 'load', 'cases', 'reports', 'export', 'setup'] as const;
export type TeamPage = (typeof PAGES)[number];

export type TeamRoute =
  | { readonly page: TeamPage | 'new' }
  | { readonly page: 'brief' | 'case'; readonly from: ToolId; readonly to: ToolId };

/** Pages of the menu. Combined figures have no reports behind them. */
export const pagesOf = (isCombined: boolean): readonly TeamPage[] =>
  PAGES.filter((page) => !isCombined || page !== 'reports');

/** Address of a brief, and of its case file: tool ids hold no slash. */
export const briefLink = (from: string, to: string): string => `#brief=${from}/${to}`;

/** Address of the case file of a gap. */
export const caseLink = (from: string, to: string): string => `#case=${from}/${to}`;

/** What an address asks for. */
export function routeOf(hash: string): TeamRoute {
  const [, page, from, to] = /^#(brief|case)=([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (from && to) return { page: page === 'case' ? 'case' : 'brief', from: from as ToolId, to: to as ToolId };
  if (hash === '#new') return { page: 'new' };
  return { page: PAGES.find((one) => hash === `#${one}`) ?? 'gaps' };
}
