import { mkdtemp, rm } from 'node:fs/promises';
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
import type { RecordRow } from '../../utils/ledger/schema';
import type { SeenMessage } from '../harness/entries';
import { fullName, type Person } from '../harness/person';
import { EVERYTHING, LISTEN, RECORDS, TAKE } from './in-page';
import { type LoopbackProxy, proxyTo } from './proxy';
import { type FirefoxSetUp, type StartedFirefox, startFirefox } from './start';
import { Tab } from './tab';

/** A button by its accessible name. */
export const button = (name: string) => ({ role: 'button', name });
/** A text field by its label. */
export const field = (name: string) => ({ role: 'textbox', name });

/** A rep at work in Firefox: the core of what `e2e/harness` does in Chromium. */
export class FirefoxRep {
  private readonly tabs = new Map<string, Tab>();
  private isOver = false;

  private constructor(
    /** Folder of the profile; there until `close`. */
    readonly profile: string,
    private running: StartedFirefox,
    readonly proxy: LoopbackProxy,
    readonly playground: Playground,
    private readonly setUp: FirefoxSetUp,
  ) {}

  static async open(setUp: FirefoxSetUp = {}): Promise<FirefoxRep> {
    const folder = await mkdtemp(path.join(tmpdir(), 'retyped-firefox-'));
    const playground = await servePlayground();
    const proxy = await proxyTo(playground.port);
    const cleanUp = async () => {
      await proxy.close();
      await playground.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const running = await startFirefox(folder, proxy.port, setUp);
      return new FirefoxRep(folder, running, proxy, playground, setUp);
    } catch (error) {
      await cleanUp();
      throw error;
    }
  }

  /** The page that the extension opened when it was installed. */
  get welcome(): Tab {
    return this.running.welcome;
  }

  /** The browser's own window, with its prompts: only where policies of the browser were set up. */
  window(): Promise<Tab> {
    return Tab.ofBrowser(this.running.firefox.bidi);
  }

  /** Agrees and starts watching these tools; every stand-in tool by default. */
  async consent(names: readonly string[] = tools.map(({ name }) => name)): Promise<void> {
    await this.welcome.bringToFront();
    await this.welcome.click(button('I agree'));
    for (const text of names) await this.welcome.click({ text });
    await this.welcome.click(button(`Watch ${names.length} tools`));
    await this.welcome.seen(/watched/i);
  }

  /** The tab kept for one address's host, brought to the front; opened at the address when there is none. */
  async tab(url: string): Promise<Tab> {
    const { origin } = new URL(url);
    const known = this.tabs.get(origin);
    const tab = known ?? (await Tab.open(this.running.firefox.bidi));
    this.tabs.set(origin, tab);
    await tab.bringToFront();
    if (!known) await tab.goto(url);
    return tab;
  }

  /** A tab of its own, in front; the caller closes it. */
  async newTab(url: string): Promise<Tab> {
    const tab = await Tab.open(this.running.firefox.bidi);
    await tab.bringToFront();
    await tab.goto(url);
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
    const url = `${this.running.origin}/${name}`;
    await this.welcome.call(`() => { browser.tabs.create({ url: '${url}' }); }`);
    const page = await Tab.showing(this.running.firefox.bidi, url);
    await page.find({ css: 'h1' });
    return page;
  }

  /** Every record on disk, read through the extension's own origin. */
  async records(): Promise<RecordRow[]> {
    return JSON.parse(await this.welcome.call<string>(RECORDS)) as RecordRow[];
  }

  /** Kinds of all entries on disk, sorted. */
  async kinds(): Promise<string[]> {
    return (await this.records()).flatMap(({ entries }) => entries.map(({ kind }) => kind)).sort();
  }

  /** Begins to listen to what observers send. */
  async listen(): Promise<void> {
    await this.welcome.call(LISTEN);
  }

  /** What observers sent since the last call. */
  async takeSeen(): Promise<SeenMessage[]> {
    return JSON.parse(await this.welcome.call<string>(TAKE)) as SeenMessage[];
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
    await this.running.firefox.kill();
    this.tabs.clear();
    this.running = await startFirefox(this.profile, this.proxy.port, this.setUp);
  }

  /** Closes the browser; the profile stays on disk until `close`. */
  async quit(): Promise<void> {
    await this.running.firefox.close();
    this.isOver = true;
  }

  /** Closes everything and removes what was written. */
  async close(): Promise<void> {
    if (!this.isOver) await this.running.firefox.close();
    await this.proxy.close();
    await this.playground.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
