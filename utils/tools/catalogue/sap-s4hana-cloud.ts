import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sap-s4hana-cloud',
  name: 'SAP S/4HANA Cloud',
  vendor: 'SAP',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://*.s4hana.cloud.sap/*', 'https://*.s4hana.ondemand.com/*'],
  workspace: /^(?<workspace>[^./]+)\.s4hana\./,
};

export const examples: ToolExamples = {
  match: [
    'https://my300000.s4hana.ondemand.com/ui#Shell-home',
    'https://my300000.s4hana.cloud.sap/ui#Shell-home',
  ],
  noMatch: [
    'https://www.sap.com/products/erp/s4hana.html',
    'https://s4hana.ondemand.com/',
    'https://my300000.s4hana.ondemand.com.evil.example/ui',
  ],
  workspace: { 'https://my300000.s4hana.ondemand.com/ui#Shell-home': 'my300000' },
};
