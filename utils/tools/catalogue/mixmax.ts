import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'mixmax',
  name: 'Mixmax',
  vendor: 'Mixmax',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.mixmax.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.mixmax.com/dashboard/sequences'],
  noMatch: [
    'https://www.mixmax.com/',
    'https://cal.mixmax.com/jane',
    'https://app.mixmax.com.evil.example/dashboard',
  ],
};
