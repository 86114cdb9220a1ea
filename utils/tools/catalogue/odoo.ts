import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'odoo',
  name: 'Odoo',
  vendor: 'Odoo',
  category: 'erp',
  stages: ['attract', 'qualify', 'propose', 'close', 'bill', 'operate'],
  // The customer's own website and shop share the host.
  hosts: [
    'https://*.odoo.com/odoo',
    'https://*.odoo.com/odoo/*',
    'https://*.odoo.com/odoo?*',
    'https://*.odoo.com/web',
    'https://*.odoo.com/web?*',
  ],
  login: [
    'https://*.odoo.com/web/login*',
    'https://*.odoo.com/web/reset_password*',
    'https://*.odoo.com/web/signup*',
  ],
  sandbox: /^[^/]+\.(?:dev|runbot\d*)\.odoo\.com\/|^demo\d*\.odoo\.com\//,
  workspace: /^(?<workspace>[^./]+)\.(?:[a-z]+\.)?odoo\.com\//,
  records: [
    /^[^/]+\/odoo\/(?:[^?#]+\/)?(?<type>[a-z][a-z0-9.-]*)\/(?<id>\d+)(?:[?#]|$)/,
    /^[^/]+\/web[^#]*#(?=[^#]*\bmodel=(?<type>[a-z_.]+))(?=(?:[^#]*&)?id=(?<id>\d+))/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://acme.odoo.com/odoo/contacts/new', 'https://acme.odoo.com/web#action=1&model=res.partner'],
  noMatch: [
    'https://www.odoo.com/',
    'https://acme.odoo.com/shop',
    'https://acme.odoo.com/web/login',
    'https://acme.odoo.com/contactus',
    'https://acme.odoo.com.evil.example/odoo/contacts/1',
  ],
  sandbox: ['https://acme-staging-123.dev.odoo.com/odoo/contacts/1', 'https://demo4.odoo.com/odoo'],
  workspace: { 'https://acme.odoo.com/odoo/contacts/1': 'acme' },
  records: {
    'https://acme.odoo.com/odoo/contacts/12': 'contacts:12',
    'https://acme.odoo.com/web#action=1&id=12&model=res.partner&view_type=form': 'res.partner:12',
  },
};
