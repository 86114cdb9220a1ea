import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'constant-contact',
  name: 'Constant Contact',
  vendor: 'Constant Contact',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://app.constantcontact.com/*'],
  login: ['https://login.constantcontact.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.constantcontact.com/pages/contacts/ui'],
  noMatch: [
    'https://www.constantcontact.com/',
    'https://login.constantcontact.com/login/',
    'https://app.constantcontact.com.evil.example/pages/',
  ],
};
