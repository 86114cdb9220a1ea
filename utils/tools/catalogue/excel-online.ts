import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'excel-online',
  name: 'Excel for the web',
  vendor: 'Microsoft',
  category: 'sheetsAndForms',
  stages: ['operate'],
  // The sheet is a frame of a host that it shares with Word and PowerPoint.
  hosts: ['https://*.officeapps.live.com/x/*', 'https://excel.cloud.microsoft/*'],
  login: ['https://login.microsoftonline.com/*'],
};

export const examples: ToolExamples = {
  match: [
    'https://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx',
    'https://excel.cloud.microsoft/',
  ],
  noMatch: [
    'https://www.microsoft.com/excel',
    'https://word-edit.officeapps.live.com/we/wordeditorframe.aspx',
    'https://login.microsoftonline.com/',
    'https://excel.officeapps.live.com.evil.example/x/_layouts/',
  ],
};
