import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'etsy-shop-manager',
  name: 'Etsy Shop Manager',
  vendor: 'Etsy',
  category: 'commerce',
  stages: ['close', 'support', 'operate'],
  // Only what sellers see.
  hosts: ['https://www.etsy.com/your/shops/*'],
  login: ['https://www.etsy.com/signin*'],
};

export const examples: ToolExamples = {
  match: ['https://www.etsy.com/your/shops/me/dashboard'],
  noMatch: [
    'https://www.etsy.com/listing/1',
    'https://www.etsy.com/signin',
    'https://www.etsy.com.evil.example/your/shops/me',
  ],
};
