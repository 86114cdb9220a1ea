import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sap-business-bydesign',
  name: 'SAP Business ByDesign',
  vendor: 'SAP',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://*.sapbydesign.com/*'],
  workspace: /^(?<workspace>[^./]+)\.sapbydesign\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://my300000.sapbydesign.com/sap/public/ap/ui/runtime'],
  noMatch: [
    'https://www.sap.com/products/erp/business-bydesign.html',
    'https://my300000.sapbydesign.com.evil.example/',
  ],
  workspace: { 'https://my300000.sapbydesign.com/sap/public/ap/ui/runtime': 'my300000' },
};
