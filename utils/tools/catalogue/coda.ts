import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'coda',
  name: 'Coda',
  vendor: 'Superhuman',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: ['https://coda.io/d/*'],
  login: ['https://coda.io/signin*'],
};

export const examples: ToolExamples = {
  match: ['https://coda.io/d/Clients_dAbC123/Page_suXyZ'],
  noMatch: [
    'https://coda.io/',
    'https://coda.io/@acme/public',
    'https://coda.io/signin',
    'https://coda.io/form/x_dAbC',
    'https://coda.io.evil.example/d/x',
  ],
};
