import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'salesloft',
  name: 'Salesloft',
  vendor: 'Salesloft',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.salesloft.com/*'],
  login: ['https://accounts.salesloft.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.salesloft.com/app/people'],
  noMatch: [
    'https://www.salesloft.com/',
    'https://accounts.salesloft.com/sign_in',
    'https://help.salesloft.com/',
    'https://app.salesloft.com.evil.example/app/people',
  ],
};
