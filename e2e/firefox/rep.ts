import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Playground, servePlayground } from '../../playground/serve';
import { tools } from '../../playground/tools';
import { dynamics } from '../../playground/tools/dynamics-365/tool';
import { CUSTOMERS, NEW_INVOICE } from '../../playground/tools/quickbooks-online/books';
import { quickbooks } from '../../playground/tools/quickbooks-online/tool';
import { toolUrl } from '../../playground/tools/tool';
import { SIGN_IN } from '../../playground/tools/zendesk/ticket';
import { zendesk } from '../../playground/tools/zendesk/tool';
import { fullName, type Person } from '../harness/person';
import { type Firefox, launchFirefox } from './launch';
import { type LoopbackProxy, proxyTo } from './proxy';
import { Tab } from './tab';

/** Where `RETYPED_E2E=1 wxt build -b firefox` puts the build that grants the catalogue's hosts. */
const e2eBuild = path.resolve(import.meta.dirname, '../../.output/firefox-mv3-e2e');

/** The add-on's id (wxt.config.ts). */
const ID = 'retyped@retyped.example';

/** A button by its accessible name. */
export const button = (name: string) => ({ role: 'button', name });
/** A text field by its label. */
export const field = (name: string) => ({ role: 'textbox', name });

/** A rep at work in Firefox: the core of what `e2e/harness` does in Chromium. */
export class FirefoxRep {
  private readonly tabs = new Map<string, Tab>();

  private constructor(
    /** Folder of the profile; there until `close`. */
    readonly profile: string,
    private firefox: Firefox,
    readonly proxy: LoopbackProxy,
    readonly playground: Playground,
    private origin: string,
    private welcome: Tab,
    private readonly preferences: Preferences,
  ) {}

  /**
   * @param preferences of Firefox, beside those that every test has
   * @param policy what an administrator gave this person's Firefox in managed storage
   */
  static async open(preferences: Preferences = {}, policy?: object): Promise<FirefoxRep> {
    const folder = await mkdtemp(path.join(tmpdir(), 'retyped-firefox-'));
    const playground = await servePlayground();
    const proxy = await proxyTo(playground.port);
    const cleanUp = async () => {
      await proxy.close();
      await playground.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const env = policy ? await managedHome(path.join(folder, 'home'), policy) : {};
      const { firefox, origin, welcome } = await started(folder, proxy.port, preferences, env);
      return new FirefoxRep(folder, firefox, proxy, playground, origin, welcome, preferences);
    } catch (error) {
      await cleanUp();
      throw error;
    }
  }

  /** Agrees and starts watching every tool of the playground. */
  async consent(): Promise<void> {
    await this.welcome.bringToFront();
    await this.welcome.click(button('I agree'));
    for (const { name } of tools) await this.welcome.click({ text: name });
    await this.welcome.click(button(`Watch ${tools.length} tools`));
    await this.welcome.seen(/watched/i);
  }

  /** The tab kept for one address's host, brought to the front; opened at the address when there is none. */
  async tab(url: string): Promise<Tab> {
    const { origin } = new URL(url);
    const known = this.tabs.get(origin);
    const tab = known ?? (await Tab.open(this.firefox.bidi));
    this.tabs.set(origin, tab);
    await tab.bringToFront();
    if (!known) await tab.goto(url);
    return tab;
  }

  /** Serves a page at an address and shows it in the tab of its host. */
  async visit(url: string, html: string): Promise<Tab> {
    const { host, pathname } = new URL(url);
    this.playground.page(host, pathname, html);
    const tab = await this.tab(url);
    await tab.goto(url);
    return tab;
  }

  /** Types a new contact into the CRM and saves it. */
  async addContact(person: Person): Promise<void> {
    const crm = await this.tab(toolUrl(dynamics));
    await crm.click(button('New'));
    await crm.type(field('First Name'), person.firstName);
    await crm.type(field('Last Name'), person.lastName);
    await crm.type(field('Company Name'), person.company);
    await crm.type(field('Email'), person.email);
    await crm.type(field('Business Phone'), person.phone);
    await crm.click(button('Save & Close'));
    await crm.find({ role: 'cell', name: fullName(person) });
  }

  /** Types a new ticket into the helpdesk and submits it. */
  async openTicket(person: Person, subject = 'Pump arrived without its manual'): Promise<void> {
    const desk = await this.tab(toolUrl(zendesk));
    await desk.click(button('Add ticket'));
    await desk.type(field('Requester name'), fullName(person));
    await desk.type(field('Requester email'), person.email);
    await desk.type(field('Requester phone'), person.phone);
    await desk.type(field('Organization'), person.company);
    await desk.type(field('Subject'), subject);
    await desk.type(field('Description'), 'The customer asks for a printed manual by Friday.');
    await desk.click(button('Submit as New'));
    await desk.seen(/your unsolved tickets/i);
  }

  /** Signs in to the helpdesk. */
  async signIn(email: string, password: string): Promise<void> {
    const desk = await this.tab(toolUrl(zendesk));
    await desk.goto(toolUrl(zendesk, SIGN_IN));
    await desk.type(field('Email'), email);
    await desk.type({ css: 'input[type=password]' }, password);
    await desk.click(button('Sign in'));
    await desk.seen(/your unsolved tickets/i);
  }

  /** Types a new invoice into the billing tool and saves it. */
  async invoice(person: Person): Promise<void> {
    const billing = await this.tab(toolUrl(quickbooks, CUSTOMERS));
    await billing.goto(toolUrl(quickbooks, NEW_INVOICE));
    // The address first: it alone has a tally of its own, and the pill says one thing per pair of tools.
    await billing.type(field('Customer email'), person.email);
    await billing.type(field('Customer name'), fullName(person));
    await billing.type(field('Company name'), person.company);
    await billing.type(field('Phone number'), person.phone);
    await billing.type(field('Invoice no.'), 'INV-20417');
    await billing.click(button('Save and close'));
  }

  /**
   * One of the extension's pages in a new tab. Firefox lets no driver navigate there, but the extension can: the tab
   * that it opened at install does it.
   */
  async extensionPage(name: string): Promise<Tab> {
    const url = `${this.origin}/${name}`;
    await this.welcome.call(`() => { browser.tabs.create({ url: '${url}' }); }`);
    const page = await Tab.showing(this.firefox.bidi, url);
    await page.find({ css: 'h1' });
    return page;
  }

  /** Kinds of all entries on disk, sorted, read through the extension's own origin. */
  async kinds(): Promise<string[]> {
    return JSON.parse(await this.welcome.call<string>(KINDS)) as string[];
  }

  /** Every row of every database of the extension, and what it keeps in `storage.local`. */
  async everything(): Promise<unknown> {
    return JSON.parse(await this.welcome.call<string>(EVERYTHING));
  }

  /** Runs source of a function in a page of the extension. */
  inExtension<T>(source: string): Promise<T> {
    return this.welcome.call<T>(source);
  }

  /** Ends the browser's process at once and starts it again on the same profile. */
  async crash(): Promise<void> {
    await this.firefox.kill();
    this.tabs.clear();
    const { firefox, origin, welcome } = await started(this.profile, this.proxy.port, this.preferences);
    this.firefox = firefox;
    this.origin = origin;
    this.welcome = welcome;
  }

  /** Closes the browser; the profile stays on disk until `close`. */
  async quit(): Promise<void> {
    await this.firefox.close();
  }

  /** Closes everything and removes what was written. */
  async close(): Promise<void> {
    await this.firefox.close().catch(() => undefined);
    await this.proxy.close();
    await this.playground.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts Firefox on a profile and installs the build, whose first page is its welcome page. */
async function started(
  profile: string,
  proxyPort: number,
  preferences: Preferences,
  env: Readonly<Record<string, string>> = {},
) {
  const firefox = await launchFirefox(profile, proxyPort, preferences, env);
  const { bidi } = firefox;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: e2eBuild } });
  const welcome = await Tab.showing(bidi, 'moz-extension://');
  const origin = await welcome.call<string>('() => location.origin');
  return { firefox, origin, welcome };
}

/**
 * A home of its own with a managed storage manifest (MDN, Native manifests): the policy reaches this Firefox and no other of
 * the machine. `policies.json` (docs/deploy.md) is read into the same storage, for everybody.
 */
async function managedHome(home: string, data: object): Promise<Record<string, string>> {
  const folder = path.join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: ID, description: 'A policy of the test', type: 'storage', data };
  await writeFile(path.join(folder, `${ID}.json`), JSON.stringify(manifest));
  return { HOME: home };
}

/** Runs in an extension page; bytes become text, so that a canary among them is found. */
const EVERYTHING = `async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = [await browser.storage.local.get(null)];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      found.push(store, await done(objects.getAllKeys()));
      found.push(await done(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify(found, (_key, value) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value);
}`;

/** Runs in an extension page; source, since tsx would wrap a function in helpers that the page lacks. */
const KINDS = `() => new Promise((resolve, reject) => {
  const opening = indexedDB.open('retyped');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction('records').objectStore('records').getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => {
      database.close();
      resolve(JSON.stringify(reading.result.flatMap((record) => record.entries.map((entry) => entry.kind)).sort()));
    };
  };
})`;
