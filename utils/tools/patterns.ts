import type { Tool } from './tool';

/** Every match pattern under which a tool is read: its own pages, and frames whose entries belong to it. */
export const patternsOf = ({
  hosts,
  storesInParent = [],
}: Pick<Tool, 'hosts' | 'storesInParent'>): string[] => [...hosts, ...storesInParent];
