import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'apollo',
  name: 'Apollo.io',
  vendor: 'Apollo.io',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.apollo.io/*'],
  records: [/^app\.apollo\.io\/[^#]*#\/(?<type>contacts|accounts|people)\/(?<id>[0-9a-f]{24})/],
};

export const examples: ToolExamples = {
  match: ['https://app.apollo.io/#/people'],
  noMatch: [
    'https://www.apollo.io/',
    'https://knowledge.apollo.io/',
    'https://app.apollo.io.evil.example/#/people',
  ],
  records: {
    'https://app.apollo.io/#/contacts/5f1d7c0e9b8a7c6d5e4f3a2b': 'contacts:5f1d7c0e9b8a7c6d5e4f3a2b',
  },
};
