import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'jotform',
  name: 'Jotform Tables and Inbox',
  vendor: 'Jotform',
  category: 'sheetsAndForms',
  stages: ['attract', 'operate'],
  // Not the forms, which anyone fills in.
  hosts: ['https://www.jotform.com/inbox/*', 'https://www.jotform.com/tables/*'],
  login: ['https://www.jotform.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://www.jotform.com/tables/123', 'https://www.jotform.com/inbox/123'],
  noMatch: [
    'https://www.jotform.com/',
    'https://form.jotform.com/123',
    'https://www.jotform.com/login/',
    'https://www.jotform.com.evil.example/tables/1',
  ],
};
