import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { typeInto } from '../../harness/typing';
import type { Application } from './application';
import { run, serve } from './process';

const HOME = '/usr/share/redmine';
const PASSWORD = 'retyped-admin';

/** What an administrator would click together: a project, and the customer's data as fields of an issue. */
const SETUP = `
admin = User.find_by_login('admin')
admin.password = admin.password_confirmation = '${PASSWORD}'
admin.must_change_passwd = false
admin.save!
project = Project.new(name: 'Support', identifier: 'support')
project.trackers = Tracker.all
project.enabled_module_names = ['issue_tracking', 'time_tracking']
project.save!
%w[name email phone company].each do |name|
  field = IssueCustomField.new(name: "Customer #{name}", field_format: 'string', is_for_all: true)
  field.trackers = Tracker.all
  field.save!
end
`;

/** Redmine, as Planio: the same application, hosted. */
export const redmine: Application = {
  name: 'Redmine',
  host: 'acme.plan.io',
  packages: ['redmine', 'redmine-sqlite'],
  answers: ['redmine redmine/instances/default/dbconfig-install boolean false'],
  isInstalled: () => existsSync(`${HOME}/config.ru`) && existsSync('/usr/share/doc/redmine-sqlite'),

  async start(folder, port) {
    for (const inner of ['config', 'files', 'log', 'tmp/cache', 'public/plugin_assets']) {
      await mkdir(path.join(folder, inner), { recursive: true });
    }
    await writeFile(path.join(folder, 'config/secret_key.txt'), randomBytes(32).toString('hex'));
    const database = { adapter: 'sqlite3', database: path.join(folder, 'redmine.db') };
    // JSON is YAML.
    await writeFile(path.join(folder, 'config/database.yml'), JSON.stringify({ production: database }));
    const setup = path.join(folder, 'setup.rb');
    await writeFile(setup, SETUP);
    const env = {
      // Debian's Redmine looks for its instance below a folder of its own: this path leads out of it again.
      REDMINE_INSTANCE: path.relative(`${HOME}/instances`, folder),
      RAILS_ENV: 'production',
      REDMINE_LANG: 'en',
      // The package's Gemfile names no server; loaded before Bundler, Debian's own is there.
      RUBYOPT: '-rwebrick',
    };
    for (const task of ['db:migrate', 'redmine:load_default_data']) run(['bin/rake', task], env, HOME);
    run(['bin/rails', 'runner', setup], env, HOME);
    const pid = path.join(folder, 'server.pid');
    const address = ['-b', '127.0.0.1', '-p', String(port)];
    return serve(['bin/rails', 'server', '-u', 'webrick', '-P', pid, ...address], env, port, HOME);
  },

  async signIn(page) {
    await page.goto(`https://${this.host}/login`);
    await typeInto(page.locator('#username'), 'admin');
    await typeInto(page.locator('#password'), PASSWORD);
    await page.locator('#login-submit').click();
    await page.locator('#loggedas').waitFor();
  },

  forms: [
    {
      name: 'New issue',
      path: '/projects/support/issues/new',
      fields: [
        {
          at: '#issue_subject',
          value: 'Feed pump arrived without its manual',
          label: 'Subject',
          kinds: ['subject'],
        },
        {
          at: '#issue_custom_field_values_1',
          value: 'Ines Halvorsen',
          label: 'Customer name',
          kinds: ['fullName'],
        },
        {
          at: '#issue_custom_field_values_2',
          value: 'ines@halvorsen-fjord.no',
          label: 'Customer email',
          kinds: ['email'],
        },
        // The page fetches the form anew for another tracker, half-way through the record.
        {
          at: '#issue_tracker_id',
          value: 'Support',
          label: 'Tracker',
          kinds: ['choice'],
          how: 'choose',
          fetches: 'issues/new.js',
        },
        {
          at: '#issue_custom_field_values_3',
          value: '+47 22 85 50 50',
          label: 'Customer phone',
          kinds: ['phone'],
        },
        {
          at: '#issue_custom_field_values_4',
          value: 'Halvorsen Fjord AS',
          label: 'Customer company',
          kinds: ['company'],
        },
        {
          at: '#issue_description',
          value: 'Please send a printed copy by Friday.',
          label: 'Description',
          kinds: ['longText'],
        },
        { at: '#issue_estimated_hours', value: '3.5', label: 'Estimated time', kinds: ['duration'] },
      ],
      save: 'input[name=commit]',
      saved: '#flash_notice',
    },
    {
      name: 'New project',
      path: '/projects/new',
      fields: [
        {
          at: '#project_name',
          value: 'Halvorsen rollout',
          label: 'Name',
          kinds: ['other', 'subject', 'company', 'fullName'],
        },
        {
          at: '#project_description',
          value: 'Pumps for three plants.',
          label: 'Description',
          kinds: ['longText'],
        },
        {
          at: '#project_homepage',
          value: 'https://halvorsen-fjord.no/pumps',
          label: 'Homepage',
          kinds: ['url'],
        },
      ],
      save: 'input[name=commit]',
      saved: '#flash_notice',
    },
    {
      name: 'New user',
      path: '/users/new',
      fields: [
        { at: '#user_login', value: 'ines.halvorsen', label: 'Login', kinds: ['username'] },
        { at: '#user_firstname', value: 'Ines', label: 'First name', kinds: ['givenName'] },
        { at: '#user_lastname', value: 'Halvorsen', label: 'Last name', kinds: ['familyName'] },
        { at: '#user_mail', value: 'ines.h@halvorsen-fjord.no', label: 'Email', kinds: ['email'] },
        {
          at: '#user_password',
          value: 'correct horse battery',
          label: 'Password',
          kinds: ['password'],
          secret: true,
        },
        {
          at: '#user_password_confirmation',
          value: 'correct horse battery',
          label: 'Confirmation',
          kinds: ['password'],
          secret: true,
        },
      ],
      save: 'input[name=commit]',
      saved: '#flash_notice',
    },
  ],
};
