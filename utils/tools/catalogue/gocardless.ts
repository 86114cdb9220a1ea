import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gocardless',
  name: 'GoCardless',
  vendor: 'GoCardless',
  category: 'billing',
  stages: ['bill'],
  hosts: ['https://manage.gocardless.com/*'],
  login: ['https://manage.gocardless.com/sign-in*'],
  records: [
    /^manage\.gocardless\.com\/(?:customers|payments|mandates|subscriptions)\/(?<id>[A-Z]{2}[0-9A-Z]+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://manage.gocardless.com/customers'],
  noMatch: [
    'https://gocardless.com/',
    'https://pay.gocardless.com/flow/1',
    'https://manage-sandbox.gocardless.com/customers',
    'https://manage.gocardless.com/sign-in',
    'https://manage.gocardless.com.evil.example/',
  ],
  records: { 'https://manage.gocardless.com/customers/CU0001AB': 'CU0001AB' },
};
