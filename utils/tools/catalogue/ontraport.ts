import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'ontraport',
  name: 'Ontraport',
  vendor: 'Ontraport',
  category: 'marketing',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://app.ontraport.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.ontraport.com/#!/contact/listAll'],
  noMatch: [
    'https://ontraport.com/',
    'https://forms.ontraport.com/v2.4/x',
    'https://app.ontraport.com.evil.example/',
  ],
};
