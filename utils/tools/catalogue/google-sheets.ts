import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'google-sheets',
  name: 'Google Sheets',
  vendor: 'Google',
  category: 'sheetsAndForms',
  stages: ['attract', 'qualify', 'operate'],
  hosts: ['https://docs.google.com/spreadsheets/*'],
  login: ['https://accounts.google.com/*'],
  // What is published to everyone.
  exclude: ['https://docs.google.com/spreadsheets/*/pub*', 'https://docs.google.com/spreadsheets/*/pubhtml*'],
};

export const examples: ToolExamples = {
  match: ['https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0'],
  noMatch: [
    'https://docs.google.com/document/d/1AbC/edit',
    'https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml',
    'https://accounts.google.com/',
    'https://docs.google.com.evil.example/spreadsheets/d/1',
  ],
};
