import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'docusign',
  name: 'Docusign',
  vendor: 'Docusign',
  category: 'signatureAndCpq',
  stages: ['propose', 'close'],
  hosts: ['https://app.docusign.com/*', 'https://apps.docusign.com/*'],
  login: ['https://account.docusign.com/*'],
  records: [/^apps?\.docusign\.com\/(?:send\/)?documents\/details\/(?<id>[0-9a-f-]{36})/],
};

export const examples: ToolExamples = {
  match: ['https://apps.docusign.com/send/home', 'https://app.docusign.com/home'],
  noMatch: [
    'https://www.docusign.com/',
    'https://account.docusign.com/',
    'https://na4.docusign.net/Signing/',
    'https://apps-d.docusign.com/send/home',
    'https://support.docusign.com/',
    'https://app.docusign.com.evil.example/home',
  ],
  records: {
    'https://apps.docusign.com/send/documents/details/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
