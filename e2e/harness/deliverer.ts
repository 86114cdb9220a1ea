import type { Page } from 'playwright-core';
import { type ledgerOf, TOOLS } from '../../tests/team-people';
import { inviteLink } from '../../utils/report/invite';
import { inviteTo, type Team } from '../../utils/report/team';
import type { TeamBrowser } from './team-browser';

interface Api {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
    readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
  };
}

const DAY_MS = 86_400_000;

/** A person in a team whose reports go to an endpoint by themselves, as they do it on the full page. */
export class Deliverer {
  private constructor(
    private readonly browser: TeamBrowser,
    readonly page: Page,
    private readonly host: string,
  ) {}

  /** @param host that the end-to-end build was granted: the browser's own question cannot be clicked by automation */
  static async open(browser: TeamBrowser, host: string): Promise<Deliverer> {
    // The page that makes the database's stores.
    await (await browser.page('dashboard.html')).close();
    return new Deliverer(browser, await browser.page('dashboard.html#share'), host);
  }

  section = () => this.page.locator('#delivery');
  tryNow = () => this.section().getByRole('button', { name: /^Try now/ });

  /** The browser becomes this person's, who joins the team with all their accounts. */
  async join(ledger: Awaited<ReturnType<typeof ledgerOf>>, team: Team, now: number): Promise<void> {
    await this.browser.become(ledger, { consentAt: now - 90 * DAY_MS, tools: TOOLS });
    await this.page.reload();
    const link = this.page.getByLabel('Invite link').or(this.page.getByLabel(/link/i)).first();
    await link.fill(inviteLink(inviteTo(team)));
    await this.page.getByRole('button', { name: `Join “${team.name}”` }).click();
    await this.page.getByRole('button', { name: 'All of them' }).click();
  }

  /** Agrees to an endpoint. */
  async agree(way: string, address: string, key = ''): Promise<void> {
    const section = this.section();
    await section.getByText('Enter an endpoint yourself').click();
    await section.getByLabel('What is delivered').selectOption(way);
    await section.getByLabel('Address').fill(address);
    if (key !== '') {
      await section.getByLabel('User').fill('writer');
      await section.getByLabel('Key').fill(key);
    }
    await section.getByRole('button', { name: `Agree to deliver to https://${this.host}` }).click();
    await section.getByText(/unless you stop it/).waitFor();
  }

  /** The day between the announcement and the release goes by. */
  async aDayGoesBy(): Promise<void> {
    await this.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as Api;
      const { teams } = (await chrome.storage.local.get(null)) as {
        teams: { standing?: { announced?: object } }[];
      };
      const at = Date.now();
      for (const { standing } of teams) if (standing?.announced) Object.assign(standing.announced, { at });
      await chrome.storage.local.set({ teams });
      await chrome.alarms.create('release test', { when: at });
    });
    await this.tryNow().waitFor({ timeout: 60_000 });
  }
}
