import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'trello',
  name: 'Trello',
  vendor: 'Atlassian',
  category: 'projects',
  stages: ['onboard', 'operate'],
  // Boards, cards, people, workspaces; the rest of the host is marketing.
  hosts: [
    'https://trello.com/b/*',
    'https://trello.com/c/*',
    'https://trello.com/u/*',
    'https://trello.com/w/*',
  ],
  login: ['https://id.atlassian.com/*', 'https://trello.com/login*'],
  records: [/^trello\.com\/c\/(?<id>\w+)/],
};

export const examples: ToolExamples = {
  match: [
    'https://trello.com/b/AbC123/plan',
    'https://trello.com/c/XyZ789/1-card',
    'https://trello.com/u/jane/boards',
    'https://trello.com/w/acme/home',
  ],
  noMatch: [
    'https://trello.com/pricing',
    'https://trello.com/login',
    'https://id.atlassian.com/login',
    'https://blog.trello.com/',
    'https://trello.com.evil.example/b/1',
  ],
  records: { 'https://trello.com/c/XyZ789/1-card': 'XyZ789' },
};
