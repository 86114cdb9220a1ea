import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { typeInto } from '../../harness/typing';
import type { Application } from './application';
import { run, serve } from './process';

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

const configuration = (folder: string, host: string, port: number) => `
Set($rtname, 'example.com');
Set($Organization, 'example.com');
Set($WebDomain, '${host}');
Set($WebPort, ${port});
Set($WebBaseURL, 'https://${host}');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${path.join(folder, 'rt.db')}');
# The test opens a form by its address, from nowhere.
Set($RestrictReferrer, 0);
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
1;
`;

/** Request Tracker, as Freshdesk: a helpdesk whose every page can be one of the tool's. */
export const requestTracker: Application = {
  name: 'Request Tracker',
  host: 'acme.freshdesk.com',
  packages: ['request-tracker5', 'rt5-db-sqlite'],
  answers: ['request-tracker5 request-tracker5/dbconfig-install boolean false'],
  isInstalled: () => existsSync(SERVER) && existsSync('/usr/share/doc/rt5-db-sqlite'),

  async start(folder, port) {
    const site = path.join(folder, 'site.d');
    await mkdir(site, { recursive: true });
    const file = path.join(folder, 'RT_SiteConfig.pm');
    await writeFile(file, configuration(folder, this.host, port));
    const env = { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: site };
    run(['rt-setup-database-5', '--action', 'init', '--skip-create', '--dba-password', ''], env);
    // The port comes from the configuration: given here, it would go into every address that the pages are told.
    return serve([SERVER, '--host', '127.0.0.1'], env, port);
  },

  async signIn(page) {
    await page.goto(`https://${this.host}/`);
    await typeInto(page.locator('#user'), 'root');
    await typeInto(page.locator('input[name=pass]'), 'password');
    await page.locator('input[type=submit]').click();
    await page.locator('#logged-in-as, #preferences, #li-preferences').first().waitFor();
  },

  forms: [
    {
      name: 'Create user',
      path: '/Admin/Users/Modify.html?Create=1',
      fields: [
        { at: 'input[name=Name]', value: 'ines.halvorsen', label: 'Username', kinds: ['username'] },
        {
          at: 'input[name=EmailAddress]',
          value: 'ines@halvorsen-fjord.no',
          label: 'Email',
          kinds: ['email'],
        },
        { at: 'input[name=RealName]', value: 'Ines Halvorsen', label: 'Real Name', kinds: ['fullName'] },
        {
          at: 'input[name=Organization]',
          value: 'Halvorsen Fjord AS',
          label: 'Organization',
          kinds: ['company'],
        },
        { at: 'input[name=Address1]', value: 'Strandgaten 21', label: 'Address', kinds: ['street'] },
        { at: 'input[name=City]', value: 'Bergen', label: 'City', kinds: ['city'] },
        { at: 'input[name=State]', value: 'Vestland', label: 'State', kinds: ['region'] },
        { at: 'input[name=Zip]', value: '5013', label: 'Zip', kinds: ['postalCode'] },
        { at: 'input[name=Country]', value: 'Norway', label: 'Country', kinds: ['country'] },
        { at: 'input[name=WorkPhone]', value: '+47 22 85 50 50', label: 'Work', kinds: ['phone'] },
        { at: 'input[name=MobilePhone]', value: '+47 98 62 45 10', label: 'Mobile', kinds: ['phone'] },
      ],
      save: 'form[name=UserCreate] input[type=submit], form[name=UserModify] input[type=submit]',
      saved: 'text=User created',
    },
    {
      name: 'Create ticket',
      path: '/Ticket/Create.html?Queue=1',
      fields: [
        // Requestors is left out: beside a token that is there from the start, both are read as one value.
        {
          at: 'input[name=Subject]',
          value: 'Gasket set came incomplete',
          label: 'Subject',
          kinds: ['subject'],
        },
        {
          at: 'textarea[name=Content]',
          value: 'Two of six gaskets are missing.',
          label: 'Type your message here',
          kinds: ['longText'],
          how: 'editor',
        },
      ],
      save: '#ticket-create input[name=SubmitTicket], input[name=SubmitTicket]',
      saved: 'text=created in queue',
    },
  ],
};
