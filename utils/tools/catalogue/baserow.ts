import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'baserow',
  name: 'Baserow',
  vendor: 'Baserow',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: ['https://baserow.io/database/*'],
  login: ['https://baserow.io/login*'],
  records: [/^baserow\.io\/database\/\d+\/table\/(?<id>\d+(?:\/\d+)?\/row\/\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://baserow.io/database/1/table/2'],
  noMatch: [
    'https://baserow.io/',
    'https://baserow.io/login',
    'https://baserow.io/form/abc',
    'https://baserow.io.evil.example/database/1',
  ],
  records: { 'https://baserow.io/database/1/table/2/3/row/4': '2/3/row/4' },
};
