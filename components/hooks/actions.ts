import { browser } from '#imports';
import { requestTools, revokeTools } from '../../utils/grants';
import { send } from '../../utils/messages/send';
import type { ToolId } from '../../utils/model';
import { changeSettings, loadSettings } from '../../utils/settings';
import type { OwnDetails } from '../welcome/props';

/** What a person can do from any page of the extension. Each is one call that the background notices by itself. */

export const openPage = (page: 'dashboard' | 'welcome', part = ''): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + part });
};

export const consent = (): Promise<void> => changeSettings({ consentAt: Date.now() });

/** Asks for the hosts first, inside the click; the tools are kept only when the browser grants them. */
export async function watchTools(tools: readonly ToolId[]): Promise<boolean> {
  const granted = await requestTools(tools);
  if (granted) {
    const { tools: known } = await loadSettings();
    await changeSettings({ tools: [...new Set([...known, ...tools])] });
  }
  return granted;
}

/** Stops watching at once, then gives the hosts back. */
export async function unwatchTool(tool: ToolId): Promise<void> {
  const { tools } = await loadSettings();
  const kept = tools.filter((id) => id !== tool);
  await changeSettings({ tools: kept });
  await revokeTools(tool, kept);
}

/** Pauses for an hour, or until midnight. */
export function pause(length: 'hour' | 'today', now: number = Date.now()): Promise<void> {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  return changeSettings({ pausedUntil: length === 'hour' ? now + 3_600_000 : midnight });
}

export const resume = (): Promise<void> => changeSettings({ pausedUntil: 0 });

/** The background prints them; the words are not kept anywhere. */
export async function addOwn({ names, emails, domains }: OwnDetails): Promise<void> {
  await send({ type: 'own.add', names: [...names], emails: [...emails], domains: [...domains] });
}

export const forgetOwn = (): Promise<void> => changeSettings({ own: { names: [], emails: [], domains: [] } });

export async function eraseEverything(): Promise<void> {
  await send({ type: 'erase.all' });
}
