import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'woodpecker',
  name: 'Woodpecker',
  vendor: 'Woodpecker',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.woodpecker.co/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.woodpecker.co/panel'],
  noMatch: [
    'https://woodpecker.co/',
    'https://help.woodpecker.co/',
    'https://app.woodpecker.co.evil.example/panel',
  ],
};
