import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'pandadoc',
  name: 'PandaDoc',
  vendor: 'PandaDoc',
  category: 'signatureAndCpq',
  stages: ['propose', 'close'],
  hosts: ['https://app.pandadoc.com/*'],
  login: ['https://app.pandadoc.com/login*'],
  // What a recipient reads and signs.
  exclude: ['https://app.pandadoc.com/document/*', 'https://app.pandadoc.com/p/*'],
  records: [/^app\.pandadoc\.com\/a\/[^#]*#\/documents\/(?<id>\w{22})/],
};

export const examples: ToolExamples = {
  match: ['https://app.pandadoc.com/a/#/documents-next'],
  noMatch: [
    'https://www.pandadoc.com/',
    'https://app.pandadoc.com/document/v2?token=abc',
    'https://app.pandadoc.com/login/',
    'https://app.pandadoc.com.evil.example/a/',
  ],
  records: { 'https://app.pandadoc.com/a/#/documents/AbCdEfGhIjKlMnOpQrStUv': 'AbCdEfGhIjKlMnOpQrStUv' },
};
