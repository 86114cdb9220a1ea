import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'mailchimp',
  name: 'Mailchimp',
  vendor: 'Intuit',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://*.admin.mailchimp.com/*'],
  login: ['https://login.mailchimp.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://us1.admin.mailchimp.com/audience/contacts'],
  noMatch: [
    'https://mailchimp.com/',
    'https://login.mailchimp.com/',
    'https://us1.campaign-archive.com/',
    'https://acme.us1.list-manage.com/subscribe',
    'https://us1.admin.mailchimp.com.evil.example/',
  ],
};
