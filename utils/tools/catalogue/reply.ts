import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'reply',
  name: 'Reply.io',
  vendor: 'Reply',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://run.reply.io/*'],
};

export const examples: ToolExamples = {
  match: ['https://run.reply.io/Dashboard/Material#/people/list'],
  noMatch: ['https://reply.io/', 'https://support.reply.io/', 'https://run.reply.io.evil.example/'],
};
