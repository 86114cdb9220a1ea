import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'dynamics-365',
  name: 'Dynamics 365',
  vendor: 'Microsoft',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support', 'renew'],
  // One domain per region; the whole of dynamics.com would take in Business Central and Finance.
  hosts: [
    'https://*.crm.dynamics.com/*',
    'https://*.crm.microsoftdynamics.us/*',
    'https://*.crm11.dynamics.com/*',
    'https://*.crm12.dynamics.com/*',
    'https://*.crm14.dynamics.com/*',
    'https://*.crm15.dynamics.com/*',
    'https://*.crm16.dynamics.com/*',
    'https://*.crm17.dynamics.com/*',
    'https://*.crm19.dynamics.com/*',
    'https://*.crm2.dynamics.com/*',
    'https://*.crm20.dynamics.com/*',
    'https://*.crm21.dynamics.com/*',
    'https://*.crm3.dynamics.com/*',
    'https://*.crm4.dynamics.com/*',
    'https://*.crm5.dynamics.com/*',
    'https://*.crm6.dynamics.com/*',
    'https://*.crm7.dynamics.com/*',
    'https://*.crm8.dynamics.com/*',
    'https://*.crm9.dynamics.com/*',
  ],
  login: ['https://login.microsoftonline.com/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:api\.)?crm\d*\.[^/]+\//,
  records: [/\/main\.aspx(?=[^#]*[?&]etn=(?<type>\w+))(?=[^#]*[?&]id=(?:%7b|\{)?(?<id>[0-9a-f-]{36}))/i],
};

export const examples: ToolExamples = {
  match: [
    'https://contoso.crm.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=contact',
    'https://contoso.crm4.dynamics.com/main.aspx',
    'https://agency.crm.microsoftdynamics.us/main.aspx',
  ],
  noMatch: [
    'https://businesscentral.dynamics.com/',
    'https://contoso.operations.dynamics.com/',
    'https://www.microsoft.com/dynamics-365',
    'https://crm.dynamics.com/',
    'https://contoso.crm.dynamics.com.evil.example/',
    'https://contoso.crm-dynamics.com/',
    'https://contoso.powerappsportals.com/',
  ],
  workspace: { 'https://contoso.crm.dynamics.com/main.aspx': 'contoso' },
  records: {
    'https://contoso.crm.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=contact&id=0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f':
      'contact:0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
    'https://contoso.crm.dynamics.com/main.aspx?id=%7b0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f%7d&etn=lead':
      'lead:0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
