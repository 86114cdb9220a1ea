import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'smartsheet',
  name: 'Smartsheet',
  vendor: 'Smartsheet',
  category: 'sheetsAndForms',
  stages: ['onboard', 'operate'],
  hosts: ['https://app.smartsheet.com/*', 'https://app.smartsheet.eu/*'],
  // Forms that anyone fills in; what is published.
  exclude: [
    'https://app.smartsheet.com/b/form*',
    'https://app.smartsheet.com/b/publish*',
    'https://app.smartsheet.eu/b/form*',
    'https://app.smartsheet.eu/b/publish*',
  ],
};

export const examples: ToolExamples = {
  match: ['https://app.smartsheet.com/sheets/AbC123', 'https://app.smartsheet.eu/sheets/AbC123'],
  noMatch: [
    'https://www.smartsheet.com/',
    'https://app.smartsheet.com/b/form/abc',
    'https://app.smartsheet.com/b/publish?EQBCT=1',
    'https://help.smartsheet.com/',
    'https://app.smartsheet.com.evil.example/sheets/1',
  ],
};
