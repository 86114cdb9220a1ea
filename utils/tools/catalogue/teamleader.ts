import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'teamleader',
  name: 'Teamleader Focus',
  vendor: 'Teamleader',
  category: 'crm',
  stages: ['qualify', 'propose', 'close', 'bill'],
  hosts: ['https://focus.teamleader.eu/*'],
  login: ['https://focus.teamleader.eu/login*'],
  records: [/^[^/]+\/(?<type>contact|company|project)_detail\.php\?(?:[^#]*&)?id=(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://focus.teamleader.eu/contact_detail.php?id=12'],
  noMatch: [
    'https://www.teamleader.eu/',
    'https://support.focus.teamleader.eu/',
    'https://focus.teamleader.eu.evil.example/contact_detail.php',
  ],
  records: { 'https://focus.teamleader.eu/contact_detail.php?id=12': 'contact:12' },
};
