import { browser } from '#imports';
import { requestTools, revokeTools } from '../../utils/grants';
import type { Held } from '../../utils/ledger/find';
import type { ErasedReply } from '../../utils/messages/own-replies';
import { send } from '../../utils/messages/send';
import type { RecordId, ToolId } from '../../utils/model';
import type { Terms } from '../../utils/policy/terms';
import { changeSettings, loadSettings, resetSettings, type Settings } from '../../utils/settings';
import type { CustomSite } from '../../utils/tools/custom';
import type { OwnDetails } from '../welcome/props';

/** What a person can do from any page of the extension. Each is one call that the background notices by itself. */

/**
 * Opens a page of the extension in a new tab.
 * @param part what follows its address: a query or an anchor, with its mark
 */
export const openPage = (page: 'dashboard' | 'welcome' | 'letter' | 'receipt', part = ''): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + part });
};

/** @param terms what was shown: a policy that asks for more meanwhile has to ask again */
export const consent = (terms: Terms): Promise<void> =>
  changeSettings({ consentAt: Date.now(), agreed: terms });

/** Asks for the hosts first, inside the click; the tools are kept only when the browser grants them. */
export async function watchTools(
  tools: readonly ToolId[],
  sites: readonly CustomSite[] = [],
): Promise<boolean> {
  const granted = await requestTools(tools, sites);
  if (granted) await changeSettings((now) => ({ tools: [...new Set([...now.tools, ...tools])] }));
  return granted;
}

/**
 * Asks for a site of the person's own, inside the click. It is kept before the browser answers, since the browser's
 * question may close the popup that asked; unless the host is granted too, it is not watched.
 */
export async function watchSite(site: CustomSite): Promise<boolean> {
  const asked = requestTools([site.id], [site]);
  const others = (sites: readonly CustomSite[]) => sites.filter(({ id }) => id !== site.id);
  await changeSettings(({ tools, customTools }) => ({
    tools: [...new Set([...tools, site.id])],
    customTools: [...others(customTools), site],
  }));
  const granted = await asked;
  if (!granted) {
    await changeSettings(({ tools, customTools }) => ({
      tools: tools.filter((id) => id !== site.id),
      customTools: others(customTools),
    }));
  }
  return granted;
}

/** Stops watching at once, then gives the hosts back. */
export async function unwatchTool(tool: ToolId): Promise<void> {
  await changeSettings(({ tools }) => ({ tools: tools.filter((id) => id !== tool) }));
  const { tools, customTools } = await loadSettings();
  await revokeTools(tool, tools, customTools);
}

/** Pauses for an hour, or until midnight. */
export function pause(length: 'hour' | 'today', now: number = Date.now()): Promise<void> {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  return changeSettings({ pausedUntil: length === 'hour' ? now + 3_600_000 : midnight });
}

/** Ends a pause. */
export const resume = (): Promise<void> => changeSettings({ pausedUntil: 0 });

/** The background prints them; the words are not kept anywhere. */
export async function addOwn({ names, emails, domains }: OwnDetails): Promise<void> {
  await send({ type: 'own.add', names: [...names], emails: [...emails], domains: [...domains] });
}

/** Forgets the prints of the person's own names, addresses and domains. */
export const forgetOwn = (): Promise<void> => changeSettings({ own: { names: [], emails: [], domains: [] } });

/** Observation stops first, so that nothing is typed in between; then all goes, the key too, which made the own prints. */
export async function eraseEverything(): Promise<void> {
  await resetSettings();
  await send({ type: 'erase.all' });
  await send({ type: 'key.rotate' });
}

/** Takes a new key: everything stored becomes unreadable and goes, but for the counts of past weeks. */
export async function rotateKey(): Promise<void> {
  await send({ type: 'key.rotate' });
}

/** Changes some settings and leaves the others. */
export const change = (settings: Partial<Settings>): Promise<void> => changeSettings(settings);

/** Opens the browser's print dialog for this page. */
export const printPage = (): void => window.print();

/**
 * Takes the letter's mark from the badge.
 * @param week ISO week of the letter, `2026-W45`
 */
export const tellLetterRead = (week: string): void => {
  void send({ type: 'letter.read', week });
};

/** The person's word on a finding; a wrong one is taken back everywhere. */
export async function judge(record: RecordId, right: boolean, asked: boolean): Promise<void> {
  await send({ type: 'judge', record, right, asked });
}

/** Marks a record as retyped on purpose, or takes that back: it counts in totals of its own. */
export async function intend(record: RecordId, intended: boolean): Promise<void> {
  await send({ type: 'intend', record, intended });
}

/** The same for every record of a flow, later ones too. */
export async function intendFlow(from: ToolId, to: ToolId, intended: boolean): Promise<void> {
  await send({ type: 'intend.flow', from, to, intended });
}

/** What the look-up box is answered. The value goes to the background and nowhere else; nothing of it is kept. */
export const lookUp = (value: string): Promise<Held> => send({ type: 'lookUp', value });

/** Erases every print of a value, and says how much that was. The value is not kept. */
export const forget = (value: string): Promise<ErasedReply> => send({ type: 'forget', value });

/** Erases one record with its entries and transfers. */
export async function eraseRecord(record: RecordId): Promise<void> {
  await send({ type: 'erase.record', record });
}

/** Erases everything that was entered into a tool. */
export async function eraseTool(tool: ToolId): Promise<void> {
  await send({ type: 'erase.tool', tool });
}

/**
 * Erases what was entered in a period.
 * @param from first instant, milliseconds since 1970
 * @param until first instant after it
 */
export async function erasePeriod(from: number, until: number): Promise<void> {
  await send({ type: 'erase.period', from, until });
}

/** Asks the browser to allow notifications, inside the click. */
export const requestNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
