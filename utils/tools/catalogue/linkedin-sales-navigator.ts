import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'linkedin-sales-navigator',
  name: 'LinkedIn Sales Navigator',
  vendor: 'LinkedIn',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  // Only the sales product: the rest of the site is a social network.
  hosts: ['https://www.linkedin.com/sales/*'],
  login: ['https://www.linkedin.com/sales/login*'],
  records: [/^www\.linkedin\.com\/sales\/(?<type>lead|company)\/(?<id>[A-Za-z0-9_-]+)/],
};

export const examples: ToolExamples = {
  match: ['https://www.linkedin.com/sales/home'],
  noMatch: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/jane',
    'https://www.linkedin.com/sales/login',
    'https://business.linkedin.com/sales-solutions',
    'https://www.linkedin.com.evil.example/sales/home',
  ],
  records: {
    'https://www.linkedin.com/sales/lead/ACwAAAb12CdE,NAME_SEARCH,x1Y2': 'lead:ACwAAAb12CdE',
    'https://www.linkedin.com/sales/company/1035': 'company:1035',
  },
};
