import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'personio',
  name: 'Personio',
  vendor: 'Personio',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://*.app.personio.com/*', 'https://*.personio.de/*'],
  login: ['https://*.personio.de/login*', 'https://login.personio.com/*'],
  // What candidates see.
  exclude: ['https://*.jobs.personio.de/*', 'https://api.personio.de/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:app\.)?personio\.(?:com|de)\//,
  records: [/^[^/]+\/staff\/(?:details|employees)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.personio.de/staff/details/12', 'https://acme.app.personio.com/my-desk'],
  noMatch: [
    'https://www.personio.com/',
    'https://acme.jobs.personio.de/job/1',
    'https://acme.jobs.personio.com/job/1',
    'https://login.personio.com/',
    'https://acme.personio.de.evil.example/staff/',
  ],
  workspace: { 'https://acme.personio.de/my-desk': 'acme', 'https://acme.app.personio.com/my-desk': 'acme' },
  records: { 'https://acme.personio.de/staff/details/12': '12' },
};
