import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'hibob',
  name: 'HiBob',
  vendor: 'HiBob',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.hibob.com/*'],
  login: ['https://app.hibob.com/login*'],
  records: [/^app\.hibob\.com\/employee-profile\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.hibob.com/home'],
  noMatch: [
    'https://www.hibob.com/',
    'https://app.hibob.com/login/home',
    'https://acme.careers.hibob.com/',
    'https://app.hibob.com.evil.example/home',
  ],
  records: { 'https://app.hibob.com/employee-profile/1234567890/personal': '1234567890' },
};
