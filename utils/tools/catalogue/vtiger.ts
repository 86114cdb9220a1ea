import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'vtiger',
  name: 'Vtiger',
  vendor: 'Vtiger',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support'],
  hosts: ['https://*.od1.vtiger.com/*', 'https://*.od2.vtiger.com/*'],
  workspace: /^(?<workspace>[^./]+)\.od\d+\.vtiger\.com\//,
  records: [
    /^[^/]+\/index\.php\?(?=[^#]*\bmodule=(?<type>\w+))(?=[^#]*\bview=(?:Detail|Edit))[^#]*\brecord=(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://acme.od1.vtiger.com/index.php?module=Contacts&view=List',
    'https://acme.od2.vtiger.com/view/list?module=Contacts',
  ],
  noMatch: [
    'https://www.vtiger.com/',
    'https://help.vtiger.com/',
    'https://acme.od2.vtiger.com.evil.example/index.php',
  ],
  workspace: { 'https://acme.od2.vtiger.com/index.php?module=Contacts&view=List': 'acme' },
  records: { 'https://acme.od2.vtiger.com/index.php?module=Contacts&view=Detail&record=12': 'contacts:12' },
};
