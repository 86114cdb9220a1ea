import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'mailerlite',
  name: 'MailerLite',
  vendor: 'MailerLite',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://app.mailerlite.com/*', 'https://dashboard.mailerlite.com/*'],
  login: ['https://accounts.mailerlite.com/*', 'https://dashboard.mailerlite.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://dashboard.mailerlite.com/subscribers', 'https://app.mailerlite.com/subscribers'],
  noMatch: [
    'https://www.mailerlite.com/',
    'https://landing.mailerlite.com/webforms/landing/a',
    'https://dashboard.mailerlite.com.evil.example/',
  ],
};
