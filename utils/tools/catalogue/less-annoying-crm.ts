import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'less-annoying-crm',
  name: 'Less Annoying CRM',
  vendor: 'Less Annoying CRM',
  category: 'crm',
  stages: ['qualify', 'close'],
  hosts: ['https://account.lessannoyingcrm.com/*'],
  login: ['https://account.lessannoyingcrm.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://account.lessannoyingcrm.com/app/View_Contact?ContactId=123'],
  noMatch: [
    'https://www.lessannoyingcrm.com/',
    'https://account.lessannoyingcrm.com/login',
    'https://account.lessannoyingcrm.com.evil.example/app/',
  ],
};
