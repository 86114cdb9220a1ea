import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'bill',
  name: 'BILL',
  vendor: 'BILL',
  category: 'billing',
  stages: ['bill', 'operate'],
  hosts: ['https://*.us.bill.com/*'],
  login: ['https://*.us.bill.com/Login*', 'https://login.us.bill.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app01.us.bill.com/BillList'],
  noMatch: [
    'https://www.bill.com/',
    'https://help.bill.com/',
    'https://app01.us.bill.com/Login',
    'https://app01.us.bill.com.evil.example/BillList',
  ],
};
