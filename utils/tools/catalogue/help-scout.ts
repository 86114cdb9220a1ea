import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'help-scout',
  name: 'Help Scout',
  vendor: 'Help Scout',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://secure.helpscout.net/*'],
  login: ['https://secure.helpscout.net/authentication/*', 'https://secure.helpscout.net/members/login*'],
  records: [/^secure\.helpscout\.net\/(?<type>conversation|customers?)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://secure.helpscout.net/mailbox/abc/unassigned/'],
  noMatch: [
    'https://www.helpscout.com/',
    'https://acme.helpscoutdocs.com/',
    'https://secure.helpscout.net/members/login/',
    'https://secure.helpscout.net.evil.example/',
  ],
  records: { 'https://secure.helpscout.net/conversation/123/456?folderId=7': 'conversation:123' },
};
