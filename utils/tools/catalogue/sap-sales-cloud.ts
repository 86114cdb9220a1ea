import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sap-sales-cloud',
  name: 'SAP Sales Cloud',
  vendor: 'SAP',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support'],
  hosts: ['https://*.crm.ondemand.com/*'],
  workspace: /^(?<workspace>[^./]+)\.crm\.ondemand\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://my300000.crm.ondemand.com/sap/public/byd/runtime'],
  noMatch: [
    'https://www.sap.com/products/crm/sales-cloud.html',
    'https://crm.ondemand.com/',
    'https://my300000.crm.ondemand.com.evil.example/',
  ],
  workspace: { 'https://my300000.crm.ondemand.com/sap/public/byd/runtime': 'my300000' },
};
