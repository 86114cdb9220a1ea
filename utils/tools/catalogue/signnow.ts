import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'signnow',
  name: 'SignNow',
  vendor: 'airSlate',
  category: 'signatureAndCpq',
  stages: ['close'],
  hosts: ['https://app.signnow.com/*'],
  login: ['https://app.signnow.com/webapp/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.signnow.com/webapp/folders'],
  noMatch: [
    'https://www.signnow.com/',
    'https://app.signnow.com/webapp/login',
    'https://app.signnow.com.evil.example/webapp/',
  ],
};
