import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../counting';
import { ada } from '../harness/person';
import { answer, promptOf } from './prompt';
import { button, FirefoxRep } from './rep';
import type { Tab } from './tab';

/**
 * docs/deploy.md in Firefox, as an administrator does it: what is handed out, packed, and a `policies.json` in the
 * `distribution` folder. This build is granted nothing: Firefox's own prompt is read and answered.
 */
const ID = 'retyped@retyped.example';
/** A host that no extension may run on, whatever people grant. */
const BLOCKED = 'qbo.intuit.com';
const policies = (installUrl: string) => ({
  // Not signed by Mozilla, as ours is not: ESR and Developer Edition alone heed this.
  Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  ExtensionSettings: {
    [ID]: {
      installation_mode: 'force_installed',
      install_url: installUrl,
      default_area: 'navbar',
      runtime_blocked_hosts: [`*://${BLOCKED}`],
    },
  },
  '3rdparty': {
    Extensions: {
      [ID]: { watchTools: ['zendesk'], floor: 7, retentionDays: 60, locks: ['retentionDays'] },
    },
  },
});

let rep: FirefoxRep;
let window: Tab;
beforeAll(async () => {
  rep = await FirefoxRep.open({ policies });
  window = await rep.window();
});
afterAll(() => rep?.close());

const json = async <T>(source: string): Promise<T> => JSON.parse(await rep.inExtension<string>(source)) as T;
const grantedHosts = () =>
  json<string[]>('async () => JSON.stringify((await browser.permissions.getAll()).origins)');

test('it is there without a click, pinned, and nobody can remove it or turn it off', async () => {
  const self = await json<object>('async () => JSON.stringify(await browser.management.getSelf())');
  expect(self).toMatchObject({ id: ID, enabled: true, installType: 'admin', mayDisable: false });
  const may = await window.call<string>(`async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { permissions } = await AddonManager.getAddonByID('${ID}');
    const area = CustomizableUI.getPlacementOfWidget('retyped_retyped_example-browser-action')?.area;
    return [permissions & AddonManager.PERM_CAN_UNINSTALL, permissions & AddonManager.PERM_CAN_DISABLE, area].join();
  }`);
  expect(may).toBe('0,0,nav-bar');
});

test('the policy grants no host and consents to nothing', async () => {
  expect(await grantedHosts()).toEqual([]);
  await rep.openTicket(ada);
  expect(await rep.kinds()).toEqual([]);
});

test('its pages say what the organisation set; a lock holds whatever a person stores', async () => {
  await rep.inExtension(`async () => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, retentionDays: 200 } });
  }`);
  const page = await rep.extensionPage('dashboard.html');
  await page.seen(/Set and locked by your organisation/);
  const kept = `() => document.querySelector('#settings select').value + document.querySelector('#settings select').disabled`;
  expect(await page.call(kept)).toBe('60true');
  await page.close();
});

test('agreeing is asked by Firefox itself, in the words that the page foretold; denied, nothing is watched', async () => {
  const { welcome } = rep;
  await welcome.bringToFront();
  await welcome.seen(/You are asked to watch/);
  await welcome.click(button('I agree'));
  await welcome.click({ text: 'QuickBooks Online' });
  const foretold = await welcome.call<string>(
    `() => JSON.stringify([...document.querySelectorAll('blockquote p, blockquote li')].map((one) => one.textContent))`,
  );
  await welcome.click(button('Watch 2 tools'));
  const asked = await promptOf(window);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked).toEqual(JSON.parse(foretold));
  await answer(window, false);
  await welcome.seen(/The browser was told no/);
  expect(await grantedHosts()).toEqual([]);
});

test('allowed, what is chosen is read; a host that the policy blocks is not, though it is granted', async () => {
  const { welcome } = rep;
  await welcome.click(button('Watch 2 tools'));
  await promptOf(window);
  await answer(window, true);
  await welcome.seen(/2 tools are watched/);
  expect((await grantedHosts()).some((host) => host.includes(BLOCKED))).toBe(true);
  await rep.invoice(ada);
  await rep.openTicket(ada);
  const kinds = await eventually(
    () => rep.kinds(),
    (all) => all.length >= 6,
    15_000,
  );
  expect(kinds).toEqual(['company', 'email', 'fullName', 'longText', 'phone', 'subject']);
});
