import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text',
  category: 'helpdesk',
  stages: ['qualify', 'support'],
  hosts: ['https://my.livechatinc.com/*'],
  login: ['https://accounts.livechat.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://my.livechatinc.com/chats'],
  noMatch: [
    'https://www.livechat.com/',
    'https://accounts.livechat.com/',
    'https://secure.livechatinc.com/customer/action/',
    'https://my.livechatinc.com.evil.example/',
  ],
};
