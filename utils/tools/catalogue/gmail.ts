import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gmail',
  name: 'Gmail',
  vendor: 'Google',
  category: 'collaboration',
  stages: ['attract', 'qualify', 'support', 'operate'],
  hosts: ['https://mail.google.com/*'],
  login: ['https://accounts.google.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://mail.google.com/mail/u/0/#inbox'],
  noMatch: [
    'https://accounts.google.com/',
    'https://workspace.google.com/gmail/',
    'https://mail.google.com.evil.example/mail/',
  ],
};
