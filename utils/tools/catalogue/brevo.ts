import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'brevo',
  name: 'Brevo',
  vendor: 'Brevo',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://app.brevo.com/*'],
  login: ['https://login.brevo.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.brevo.com/contact/list-listing'],
  noMatch: [
    'https://www.brevo.com/',
    'https://login.brevo.com/',
    'https://help.brevo.com/',
    'https://app.brevo.com.evil.example/',
  ],
};
