import type { ToolId } from '../model';

/** What a product is for, in the words its buyers use. The order is that of the chooser on the welcome page. */
export const TOOL_CATEGORIES = [
  'crm',
  'salesEngagement',
  'marketing',
  'helpdesk',
  'customerSuccess',
  'projects',
  'issues',
  'collaboration',
  'signatureAndCpq',
  'erp',
  'accounting',
  'billing',
  'people',
  'commerce',
  'sheetsAndForms',
] as const;
export type ToolCategory = (typeof TOOL_CATEGORIES)[number];

/**
 * Where in a customer's life a tool is used, in order. `operate` is the back office that no customer sees: books,
 * stock, staff.
 */
export const LIFECYCLE_STAGES = [
  'attract',
  'qualify',
  'propose',
  'close',
  'onboard',
  'support',
  'renew',
  'bill',
  'operate',
] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** Ids are checked by the folder walk: lower-case letters and digits in words joined by hyphens, as the file is named. */
export interface ToolData {
  readonly id: string;
  /** As the vendor writes it. */
  readonly name: string;
  readonly vendor: string;
  readonly category: ToolCategory;
  /** At least one, in lifecycle order. */
  readonly stages: readonly LifecycleStage[];
  /**
   * WebExtension match patterns of the product itself, as narrow as truth allows. A leading `*.` stands for a
   * workspace: the bare domain and the vendor's own subdomains (`www`, `docs` …) are left out by `toolForUrl`. Paths
   * tell the product from others on its host; permission is granted for whole hosts.
   */
  readonly hosts: readonly string[];
  /** Match patterns of pages where people sign in. */
  readonly login?: readonly string[];
  /** Match patterns below `hosts` that are not the tool: pages for customers or the public, the vendor's own. */
  readonly exclude?: readonly string[];
  /** Found in the address (see `addressOf`) of sandboxes, trials for developers and test modes. */
  readonly sandbox?: RegExp;
  /**
   * Found in the address; the group `workspace` names the tenant, company or portal. Several hosts may give the same
   * one. Absent where the address does not tell: everything in the tool is then one workspace.
   */
  readonly workspace?: RegExp;
  /** Found in the address of one record's page; the group `id` is the tool's own id, `type` (optional) its kind. */
  readonly records?: readonly RegExp[];
  /**
   * Match patterns of frames inside this tool that are someone else's pages but store here, so that what is typed
   * there belongs to the page around them. The same pattern may stand in several tools of a vendor.
   */
  readonly storesInParent?: readonly string[];
}

/** A tool of the catalogue, or a custom one that a person or policy added. */
export type Tool = ToolData & { readonly id: ToolId };

/** What each tool's file tells the test; never shipped, since only the test imports it. */
export interface ToolExamples {
  /** Addresses of the product as its users see them. */
  readonly match: readonly [string, ...string[]];
  /** Addresses that look like it and are not: marketing, help pages, login, other products, look-alike hosts. */
  readonly noMatch: readonly [string, ...string[]];
  readonly sandbox?: readonly string[];
  /** Address → workspace found in it. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** Address → record key, as `recordKeyOf` writes it. */
  readonly records?: Readonly<Record<string, string>>;
}
