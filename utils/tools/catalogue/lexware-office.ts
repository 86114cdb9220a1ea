import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'lexware-office',
  name: 'Lexware Office',
  vendor: 'Haufe',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://app.lexoffice.de/*', 'https://app.lexware.de/*'],
  login: ['https://app.lexoffice.de/signin*', 'https://app.lexware.de/signin*'],
};

export const examples: ToolExamples = {
  match: ['https://app.lexware.de/contacts', 'https://app.lexoffice.de/contacts'],
  noMatch: [
    'https://www.lexware.de/',
    'https://office.lexware.de/',
    'https://app.lexware.de.evil.example/contacts',
  ],
};
