/**
 * The catalogue of tools, and what a URL says: which tool, which workspace, which record. Pure and without browser
 * API, for the background and the extension's pages. Not for the observer: it would outgrow its budget, and the background
 * knows the sender.
 */
import { CATALOGUE } from './catalogue';
import { bySpecificity, type MatchPattern, matchesPattern, parsePattern } from './match-pattern';
import { patternsOf } from './patterns';
import type { Tool } from './tool';

export type { LifecycleStage, Tool, ToolCategory } from './tool';
export { LIFECYCLE_STAGES, TOOL_CATEGORIES } from './tool';

/**
 * Every tool of the catalogue, by name, as English sorts (a test compares). By plain text: making a collator takes as long
 * as all the rest of the catalogue, at every start of every page.
 */
export const TOOLS: readonly Tool[] = [...(CATALOGUE as readonly Tool[])].sort((a, b) =>
  a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
);

const byId: ReadonlyMap<string, Tool> = new Map(TOOLS.map((tool) => [tool.id, tool]));

/** The catalogue's tool of this id. */
export function toolById(id: string): Tool | undefined {
  return byId.get(id);
}

/** First labels that vendors keep for themselves where customers get a subdomain. */
const VENDOR_SUBDOMAINS = new Set(
  'academy api blog careers cdn community developer developers docs events help info investors learn marketplace partners static status support training university www'.split(
    ' ',
  ),
);

/**
 * The tool that a page belongs to: the narrowest pattern among all tools wins. Login pages, excluded pages and, behind
 * a `*.`, the vendor's own sites belong to none. `url` may be anything; what is no URL belongs to none either.
 */
export function toolForUrl(url: string, tools: readonly Tool[] = TOOLS): Tool | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  let found: { tool: Tool; pattern: MatchPattern } | undefined;
  for (const tool of tools) {
    const pattern = narrowest(tool.hosts, parsed);
    if (!pattern || isVendorSite(pattern, parsed)) continue;
    if (!found || bySpecificity(pattern, found.pattern) < 0) found = { tool, pattern };
  }
  if (!found) return undefined;
  const { login = [], exclude = [] } = found.tool;
  return narrowest([...login, ...exclude], parsed) ? undefined : found.tool;
}

/**
 * The tool that a frame's entries belong to: that of the page around it where the catalogue says so, else its own.
 * @param pageUrl the top page's URL.
 */
export function toolForFrame(url: string, pageUrl: string, tools: readonly Tool[] = TOOLS): Tool | undefined {
  const page = toolForUrl(pageUrl, tools);
  const frame = parseUrl(url);
  if (page && frame && narrowest(page.storesInParent ?? [], frame)) return page;
  return toolForUrl(url, tools);
}

/** The workspace that the URL names, lower case, or undefined where it names none. */
export function workspaceOf(tool: Tool, url: string): string | undefined {
  return tool.workspace?.exec(addressOf(url))?.groups?.workspace?.toLowerCase();
}

/** Whether the page is a sandbox, a developer's trial or a test mode, which are not observed. */
export function isSandbox(tool: Tool, url: string): boolean {
  return tool.sandbox?.test(addressOf(url)) ?? false;
}

/**
 * The tool's own id of the record that the page shows, `type:id` or `id`, so that an edit is not a repeat. It is raw:
 * print it before it is kept. Undefined for lists, new records, and tools whose addresses do not tell.
 */
export function recordKeyOf(tool: Tool, url: string): string | undefined {
  const address = addressOf(url);
  for (const expression of tool.records ?? []) {
    const { type, id } = expression.exec(address)?.groups ?? {};
    if (id) return type ? `${type.toLowerCase()}:${id}` : id;
  }
  return undefined;
}

/**
 * The match patterns of these tools and of the frames that store in them, sorted, each once: to ask for, to look up, to
 * give back and to register the observer for. They have no paths, because permissions know none and because Chrome
 * registers no script with `matchOriginAsFallback` for less than a host. So tools that share a host share a grant, and
 * `toolForUrl` decides whether a page of the host is the tool's.
 */
export function matchPatternsOf(ids: Iterable<string>, tools: readonly Tool[] = TOOLS): string[] {
  const chosen = new Set(ids);
  const patterns = tools
    .filter((tool) => chosen.has(tool.id))
    .flatMap(patternsOf)
    .map((pattern) => pattern.replace(/^([^/]*\/\/[^/]+\/).*$/, '$1*'));
  return [...new Set(patterns)].sort();
}

/** `URL.parse` is younger than the oldest browsers that are supported. */
function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** What the expressions of the catalogue are tried on: host, path, query and fragment, without scheme and port. */
function addressOf(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return `${hostname}${pathname}${search}${hash}`;
}

function narrowest(patterns: readonly string[], url: URL): MatchPattern | undefined {
  return patterns
    .map(parsePattern)
    .filter((pattern) => matchesPattern(pattern, url))
    .sort(bySpecificity)[0];
}

function isVendorSite(pattern: MatchPattern, url: URL): boolean {
  if (!pattern.subdomains) return false;
  const rest = url.hostname.slice(0, -pattern.host.length - 1);
  return rest === '' || VENDOR_SUBDOMAINS.has(rest);
}
