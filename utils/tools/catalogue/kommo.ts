import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'kommo',
  name: 'Kommo',
  vendor: 'Kommo',
  category: 'crm',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://*.amocrm.ru/*', 'https://*.kommo.com/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:kommo\.com|amocrm\.ru)\//,
  records: [/^[^/]+\/(?<type>leads|contacts|companies)\/detail\/(?<id>[1-9]\d*)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.kommo.com/leads/pipeline/', 'https://acme.amocrm.ru/leads/list/'],
  noMatch: [
    'https://www.kommo.com/',
    'https://www.amocrm.ru/',
    'https://developers.kommo.com/',
    'https://acme.kommo.com.evil.example/leads/',
  ],
  workspace: { 'https://acme.kommo.com/leads/pipeline/': 'acme' },
  records: { 'https://acme.kommo.com/leads/detail/123': 'leads:123' },
};
