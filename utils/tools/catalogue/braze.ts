import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze',
  category: 'marketing',
  stages: ['attract', 'renew'],
  hosts: [
    'https://dashboard-01.braze.com/*',
    'https://dashboard-01.braze.eu/*',
    'https://dashboard-02.braze.com/*',
    'https://dashboard-02.braze.eu/*',
    'https://dashboard-03.braze.com/*',
    'https://dashboard-04.braze.com/*',
    'https://dashboard-05.braze.com/*',
    'https://dashboard-06.braze.com/*',
    'https://dashboard-07.braze.com/*',
    'https://dashboard-08.braze.com/*',
  ],
  login: ['https://*.braze.com/sign_in*', 'https://*.braze.eu/sign_in*'],
};

export const examples: ToolExamples = {
  match: ['https://dashboard-01.braze.com/users/user_search', 'https://dashboard-01.braze.eu/dashboard'],
  noMatch: [
    'https://www.braze.com/',
    'https://dashboard-01.braze.com/sign_in',
    'https://learning.braze.com/',
    'https://dashboard-01.braze.com.evil.example/',
  ],
};
