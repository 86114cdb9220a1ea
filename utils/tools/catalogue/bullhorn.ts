import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'bullhorn',
  name: 'Bullhorn',
  vendor: 'Bullhorn',
  category: 'people',
  stages: ['qualify', 'close', 'operate'],
  hosts: ['https://*.bullhornstaffing.com/*'],
  login: ['https://*.bullhornstaffing.com/oauth/*', 'https://auth.bullhornstaffing.com/*'],
  records: [
    /^[^/]+\/BullhornStaffing\/OpenWindow\.cfm\?(?=[^#]*\bentity=(?<type>\w+))(?:[^#]*&)?id=(?<id>\d+)/i,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://app.bullhornstaffing.com/content/workspace',
    'https://cls41.bullhornstaffing.com/BullhornSTAFFING/OpenWindow.cfm?Entity=Candidate&id=12',
  ],
  noMatch: [
    'https://www.bullhorn.com/',
    'https://auth.bullhornstaffing.com/oauth/authorize',
    'https://app.bullhornstaffing.com.evil.example/',
  ],
  records: {
    'https://cls41.bullhornstaffing.com/BullhornSTAFFING/OpenWindow.cfm?Entity=Candidate&id=12':
      'candidate:12',
  },
};
