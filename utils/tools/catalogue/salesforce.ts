import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'salesforce',
  name: 'Salesforce',
  vendor: 'Salesforce',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'renew'],
  hosts: [
    'https://*.lightning.force.com/*',
    'https://*.my.salesforce.com/*',
    'https://*.vf.force.com/*',
    'https://*.visual.force.com/*',
  ],
  login: [
    'https://*.my.salesforce.com/_ui/identity/*',
    'https://*.my.salesforce.com/login*',
    'https://*.my.salesforce.com/secur/*',
    'https://login.salesforce.com/*',
    'https://test.salesforce.com/*',
  ],
  // A partition in the host since enhanced domains; before them, a second name after the org's.
  sandbox:
    /\.(?:demo|develop|free|patch|sandbox|scratch|trailblaze)\.|^[^./]+--[^./]+\.(?:[^./]+\.)?(?:lightning\.force|my\.salesforce)\.com\//,
  workspace: /^(?<workspace>[^./]+?)(?:--[^./]+)?\.(?:[^/]+\.)?(?:force|salesforce)\.com\//,
  records: [
    // The last three of eighteen characters only spell the case of the first fifteen.
    /^[^/]+\/lightning\/r\/(?:\w+\/)?(?<id>[a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?\/(?:view|edit)/,
    /^[^/]+\.my\.salesforce\.com\/(?<id>[a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?(?:\/e)?(?:[?#]|$)/,
  ],
  // Components of packages, shown in frames of a host of their own.
  storesInParent: ['https://*.container.force.com/*', 'https://*.container.lightning.com/*'],
};

export const examples: ToolExamples = {
  match: [
    'https://acme.lightning.force.com/lightning/o/Contact/new',
    'https://acme.my.salesforce.com/003/e',
    'https://acme--c.vf.force.com/apex/Quote',
    'https://acme--sbqq.na1.visual.force.com/apex/sb',
  ],
  noMatch: [
    'https://www.salesforce.com/crm/',
    'https://login.salesforce.com/',
    'https://acme.my.salesforce.com/secur/forgotpassword.jsp',
    'https://acme.my.salesforce.com.evil.example/',
    'https://salesforce.com.evil.example/',
    'https://acme.my.site.com/help/s/',
    'https://acme.my.salesforce-sites.com/',
    'https://help.salesforce.com/s/',
    'https://trailhead.salesforce.com/',
  ],
  sandbox: [
    'https://acme--uat.sandbox.lightning.force.com/lightning/page/home',
    'https://acme--uat.lightning.force.com/lightning/page/home',
    'https://acme--uat.cs12.my.salesforce.com/home/home.jsp',
    'https://acme-dev-ed.develop.lightning.force.com/lightning/page/home',
  ],
  workspace: {
    'https://acme.lightning.force.com/lightning/page/home': 'acme',
    'https://acme.my.salesforce.com/': 'acme',
    'https://acme--sbqq.vf.force.com/apex/sb': 'acme',
  },
  records: {
    'https://acme.lightning.force.com/lightning/r/Contact/0035g00000AbCdEAAV/view': '0035g00000AbCdE',
    'https://acme.my.salesforce.com/0035g00000AbCdE/e?retURL=%2F': '0035g00000AbCdE',
  },
};
