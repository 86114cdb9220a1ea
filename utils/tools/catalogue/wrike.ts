import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'wrike',
  name: 'Wrike',
  vendor: 'Wrike',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: [
    'https://app-eu.wrike.com/workspace.htm*',
    'https://app-us2.wrike.com/workspace.htm*',
    'https://www.wrike.com/workspace.htm*',
  ],
  login: ['https://login.wrike.com/*'],
  workspace: /^[^/]+\/workspace\.htm\?(?:[^#]*&)?acc=(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: [
    'https://www.wrike.com/workspace.htm?acc=123#/folder/1/tableV2',
    'https://app-eu.wrike.com/workspace.htm?acc=123',
  ],
  noMatch: [
    'https://www.wrike.com/',
    'https://www.wrike.com/form/abc',
    'https://login.wrike.com/login/',
    'https://help.wrike.com/',
    'https://www.wrike.com.evil.example/workspace.htm',
  ],
  workspace: { 'https://www.wrike.com/workspace.htm?acc=123#/folder/1/tableV2': '123' },
};
