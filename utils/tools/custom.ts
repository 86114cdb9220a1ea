import type { ToolId } from '../model';
import { TOOLS, toolById } from '.';
import type { LifecycleStage, Tool, ToolCategory } from './tool';

/** What a person said about a site of their own. */
export interface CustomSite {
  readonly id: ToolId;
  readonly name: string;
  /** Host name alone, lower case. */
  readonly host: string;
  readonly category: ToolCategory;
  readonly stage: LifecycleStage;
}

/** Hosts that are asked for as tools like any other; the id says whose they are. */
export const customId = (host: string): ToolId => `custom:${host.toLowerCase()}` as ToolId;

/** A person's site as a tool: one host, all of it. */
function customTool({ id, name, host, category, stage }: CustomSite): Tool {
  return { id, name, vendor: name, category, stages: [stage], hosts: [`https://${host}/*`] };
}

/** The catalogue with a person's own sites. */
export function toolsWith(sites: readonly CustomSite[]): readonly Tool[] {
  return sites.length === 0 ? TOOLS : [...TOOLS, ...sites.map(customTool)];
}

/** A tool's name; the id of one that has left the catalogue. */
export function toolNameOf(id: ToolId, sites: readonly CustomSite[] = []): string {
  return toolById(id)?.name ?? sites.find((site) => site.id === id)?.name ?? id.replace(/^custom:/, '');
}
