import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'nutshell',
  name: 'Nutshell',
  vendor: 'Nutshell',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close'],
  hosts: ['https://app.nutshell.com/*'],
  login: ['https://app.nutshell.com/auth*'],
  records: [/^app\.nutshell\.com\/(?<type>person|company|lead)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.nutshell.com/contacts', 'https://app.nutshell.com/person/12-jane-doe'],
  noMatch: [
    'https://www.nutshell.com/',
    'https://support.nutshell.com/',
    'https://app.nutshell.com.evil.example/person/12',
  ],
  records: { 'https://app.nutshell.com/person/12-jane-doe': 'person:12' },
};
