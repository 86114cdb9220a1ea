import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'adp-workforce-now',
  name: 'ADP Workforce Now',
  vendor: 'ADP',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://workforcenow.adp.com/*'],
  login: ['https://online.adp.com/*'],
  // What candidates see.
  exclude: ['https://workforcenow.adp.com/mascsr/default/mdf/recruitment/*'],
};

export const examples: ToolExamples = {
  match: ['https://workforcenow.adp.com/theme/index.html'],
  noMatch: [
    'https://www.adp.com/',
    'https://online.adp.com/signin/v1/',
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=1',
    'https://workforcenow.adp.com.evil.example/',
  ],
};
