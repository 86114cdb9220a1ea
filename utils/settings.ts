import { z } from 'zod';
import { browser } from '#imports';
import type { AnchorPrint, ToolId } from './model';
import { LIFECYCLE_STAGES, TOOL_CATEGORIES } from './tools/tool';

const prints = z.array(z.custom<AnchorPrint>((print) => typeof print === 'string'));

/** A site that a person added: a tool with one host. */
const customToolSchema = z.object({
  id: z.custom<ToolId>((id) => typeof id === 'string' && id.startsWith('custom:')),
  name: z.string().min(1).max(60),
  host: z.string().max(253),
  category: z.enum(TOOL_CATEGORIES),
  stage: z.enum(LIFECYCLE_STAGES),
});
export type CustomTool = z.infer<typeof customToolSchema>;

/** What a person chose, as it lies in `storage.local`. A field that does not parse falls back to its default alone. */
const settingsSchema = z.object({
  /** When the person consented, or null: nothing is observed before. */
  consentAt: z.number().nullable().catch(null),
  /** Tools the person chose; observed only while the browser grants their hosts too. */
  tools: z.array(z.custom<ToolId>((id) => typeof id === 'string')).catch([]),
  /** Until when observation is paused, epoch milliseconds; 0 when it is not. */
  pausedUntil: z.number().catch(0),
  /** Prints of the person's own names, addresses and domains: never anchors. */
  own: z
    .object({ names: prints, emails: prints, domains: prints })
    .catch({ names: [], emails: [], domains: [] }),
  /** Whether the pill may appear in pages, or the badge alone speaks. */
  pill: z.enum(['show', 'badgeOnly']).catch('show'),
  /** Tools in which the badge alone speaks. */
  quietTools: z.array(z.custom<ToolId>((id) => typeof id === 'string')).catch([]),
  /** Flows that the person marked as deliberate, each `from to`. */
  intendedFlows: z.array(z.string()).catch([]),
  /** What an hour costs, as the person says; never assumed. Currency: ISO 4217. */
  hourlyRate: z
    .object({ amount: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/) })
    .nullable()
    .catch(null),
  /** When the weekly letter is ready: ISO weekday (1 is Monday) and hour of local time. */
  letterDay: z.number().int().min(1).max(7).catch(5),
  letterHour: z.number().int().min(0).max(23).catch(15),
  /** Whether a notification may say so; the browser must have granted it too. */
  letterNotice: z.boolean().catch(true),
  /** ISO week whose letter was made ready last, and the one that was opened last; empty before the first. */
  letterReady: z.string().catch(''),
  letterRead: z.string().catch(''),
  /** Whether the pill may ask why something is done by hand. */
  survey: z.boolean().catch(true),
  /** Whether the full page may ask about a few findings a month. */
  spotCheck: z.boolean().catch(true),
  /** Sites that the person watches besides the catalogue. */
  customTools: z.array(customToolSchema).catch([]),
  /** Days that prints are kept: 7 to 365. */
  retentionDays: z.number().int().min(7).max(365).catch(90),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** Settings from whatever is stored: each unreadable field takes its default, the private one. */
export function parseSettings(stored: unknown): Settings {
  const readable = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(readable ? stored : {});
}

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } });
}

/** Calls back with the settings, and what they were, each time any page changes them. Returns how to stop. */
export function onSettingsChanged(callback: (settings: Settings, before: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Whether observation is on at all, tools aside. */
export function isObserving(settings: Settings, now: number = Date.now()): boolean {
  return settings.consentAt !== null && now >= settings.pausedUntil;
}

/** Whether entries into a tool are taken now. */
export function isObserved(settings: Settings, tool: ToolId, now: number = Date.now()): boolean {
  return isObserving(settings, now) && settings.tools.includes(tool);
}
