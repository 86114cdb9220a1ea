import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'google-forms',
  name: 'Google Forms',
  vendor: 'Google',
  category: 'sheetsAndForms',
  stages: ['attract', 'qualify', 'operate'],
  hosts: ['https://docs.google.com/forms/*'],
  login: ['https://accounts.google.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://docs.google.com/forms/d/e/1FAIp/viewform', 'https://docs.google.com/forms/u/0/'],
  noMatch: [
    'https://docs.google.com/spreadsheets/d/1',
    'https://accounts.google.com/',
    'https://docs.google.com.evil.example/forms/d/1',
  ],
};
