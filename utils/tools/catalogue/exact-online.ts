import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'exact-online',
  name: 'Exact Online',
  vendor: 'Exact',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: [
    'https://start.exactonline.be/*',
    'https://start.exactonline.co.uk/*',
    'https://start.exactonline.com/*',
    'https://start.exactonline.de/*',
    'https://start.exactonline.es/*',
    'https://start.exactonline.fr/*',
    'https://start.exactonline.nl/*',
  ],
  login: [
    'https://start.exactonline.be/docs/Login*',
    'https://start.exactonline.co.uk/docs/Login*',
    'https://start.exactonline.com/docs/Login*',
    'https://start.exactonline.de/docs/Login*',
    'https://start.exactonline.es/docs/Login*',
    'https://start.exactonline.fr/docs/Login*',
    'https://start.exactonline.nl/docs/Login*',
  ],
  workspace: /^[^/]+\/[^#]*[?&]_Division_=(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: [
    'https://start.exactonline.nl/docs/MenuPortal.aspx?_Division_=123456',
    'https://start.exactonline.de/docs/MenuPortal.aspx',
  ],
  noMatch: [
    'https://www.exact.com/',
    'https://start.exactonline.nl/docs/Login.aspx',
    'https://start.exactonline.nl.evil.example/docs/',
  ],
  workspace: { 'https://start.exactonline.nl/docs/MenuPortal.aspx?_Division_=123456': '123456' },
};
