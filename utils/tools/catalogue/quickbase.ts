import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'quickbase',
  name: 'Quickbase',
  vendor: 'Quickbase',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: ['https://*.quickbase.com/db/*', 'https://*.quickbase.com/nav/*'],
  login: ['https://*.quickbase.com/db/main?a=*ign*'],
  workspace: /^(?<workspace>[^./]+)\.quickbase\.com\//,
  records: [
    /^[^/]+\/db\/(?<type>\w+)\?(?:[^#]*&)?rid=(?<id>\d+)/,
    /^[^/]+\/nav\/app\/\w+\/table\/(?<type>\w+)\/action\/[^#]*[?&]rid=(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://acme.quickbase.com/db/bqx1?a=nwr',
    'https://acme.quickbase.com/nav/app/bqx1/table/bqx2/action/nwr',
  ],
  noMatch: [
    'https://www.quickbase.com/',
    'https://help.quickbase.com/',
    'https://acme.quickbase.com/db/main?a=SignIn',
    'https://acme.quickbase.com.evil.example/db/b1',
  ],
  workspace: { 'https://acme.quickbase.com/db/bqx1?a=nwr': 'acme' },
  records: {
    'https://acme.quickbase.com/db/bqx2?a=er&rid=12': 'bqx2:12',
    'https://acme.quickbase.com/nav/app/bqx1/table/bqx2/action/er?rid=12': 'bqx2:12',
  },
};
