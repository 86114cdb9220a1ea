import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'servicenow',
  name: 'ServiceNow',
  vendor: 'ServiceNow',
  category: 'helpdesk',
  stages: ['support', 'operate'],
  hosts: ['https://*.service-now.com/*'],
  login: ['https://*.service-now.com/login*', 'https://signon.service-now.com/*'],
  // Portals for requesters and customers; the vendor's own support.
  exclude: [
    'https://*.service-now.com/csm',
    'https://*.service-now.com/csm?*',
    'https://*.service-now.com/esc',
    'https://*.service-now.com/esc?*',
    'https://*.service-now.com/sp',
    'https://*.service-now.com/sp?*',
    'https://hi.service-now.com/*',
  ],
  // Instances lent to developers and partners.
  sandbox: /^(?:dev|ven)\d+\.service-now\.com\//,
  workspace: /^(?<workspace>[^./]+)\.service-now\.com\//,
  records: [
    /^[^/]+\/(?<type>[a-z_]+)\.do\?(?:[^#]*&)?sys_id=(?<id>[0-9a-f]{32})/,
    /^[^/]+\/now\/nav\/ui\/classic\/params\/target\/(?<type>[a-z_]+)\.do%3Fsys_id(?:=|%3D)(?<id>[0-9a-f]{32})/i,
    /^[^/]+\/now\/(?:[a-z-]+\/)+record\/(?<type>[a-z_]+)\/(?<id>[0-9a-f]{32})/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://acme.service-now.com/now/nav/ui/classic/params/target/incident_list.do'],
  noMatch: [
    'https://www.servicenow.com/',
    'https://acme.service-now.com/sp?id=sc_home',
    'https://acme.service-now.com/login.do',
    'https://hi.service-now.com/',
    'https://acme.service-now.com.evil.example/incident.do',
  ],
  sandbox: ['https://dev12345.service-now.com/incident.do'],
  workspace: { 'https://acme.service-now.com/incident_list.do': 'acme' },
  records: {
    'https://acme.service-now.com/incident.do?sys_id=0123456789abcdef0123456789abcdef':
      'incident:0123456789abcdef0123456789abcdef',
    'https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D0123456789abcdef0123456789abcdef':
      'incident:0123456789abcdef0123456789abcdef',
    'https://acme.service-now.com/now/sow/record/incident/0123456789abcdef0123456789abcdef':
      'incident:0123456789abcdef0123456789abcdef',
  },
};
