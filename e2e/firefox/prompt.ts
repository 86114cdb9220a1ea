import { eventually } from '../counting';
import type { Tab } from './tab';

const NOTIFICATION = `document.getElementById('addon-webext-permissions-notification')`;

/** Its buttons and its link are no part of what is asked. */
const READ = `() => {
  const prompt = ${NOTIFICATION};
  if (!PopupNotifications.isPanelOpen || !prompt) return '[]';
  const words = (selector) => [...prompt.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility()).map((one) => (one.textContent || one.value).trim());
  return JSON.stringify([
    ...words('.popup-notification-body > .popup-notification-description'),
    ...words('#addon-webext-perm-title-required'),
    ...words('#addon-webext-perm-list-required label'),
    ...words('#addon-webext-perm-list-required li:not(:has(label, li))'),
  ]);
}`;

/** What Firefox asks before it gives an extension more, once it does: the texts that it shows, in their order. */
export async function promptOf(window: Tab): Promise<readonly string[]> {
  const ask = async () => JSON.parse(await window.call<string>(READ)) as string[];
  return eventually(ask, (words) => words.length > 0, 10_000);
}

/** Answers the open prompt as a click does. */
export async function answer(window: Tab, yes: boolean): Promise<void> {
  await window.call(`() => ${NOTIFICATION}.${yes ? 'button' : 'secondaryButton'}.click()`);
  await eventually(
    () => window.call<boolean>('() => PopupNotifications.isPanelOpen'),
    (open) => !open,
  );
}
