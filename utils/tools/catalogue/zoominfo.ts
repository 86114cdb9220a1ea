import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  vendor: 'ZoomInfo',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.zoominfo.com/*'],
  login: ['https://login.zoominfo.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.zoominfo.com/#/apps/search/v2'],
  noMatch: [
    'https://www.zoominfo.com/c/acme/1',
    'https://login.zoominfo.com/',
    'https://app.zoominfo.com.evil.example/',
  ],
};
