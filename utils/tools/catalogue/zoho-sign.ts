import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-sign',
  name: 'Zoho Sign',
  vendor: 'Zoho',
  category: 'signatureAndCpq',
  stages: ['close'],
  // Signers see another path of the same host.
  hosts: [
    'https://sign.zoho.com.au/zs/*',
    'https://sign.zoho.com.cn/zs/*',
    'https://sign.zoho.com/zs/*',
    'https://sign.zoho.eu/zs/*',
    'https://sign.zoho.in/zs/*',
    'https://sign.zoho.jp/zs/*',
    'https://sign.zoho.sa/zs/*',
    'https://sign.zohocloud.ca/zs/*',
  ],
  login: [
    'https://accounts.zoho.com.au/*',
    'https://accounts.zoho.com.cn/*',
    'https://accounts.zoho.com/*',
    'https://accounts.zoho.eu/*',
    'https://accounts.zoho.in/*',
    'https://accounts.zoho.jp/*',
    'https://accounts.zoho.sa/*',
    'https://accounts.zohocloud.ca/*',
  ],
  workspace: /^[^/]+\/zs\/(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: ['https://sign.zoho.com/zs/123#/home'],
  noMatch: [
    'https://www.zoho.com/sign/',
    'https://sign.zoho.com/zsguest?locale=en',
    'https://sign.zoho.com.evil.example/zs/1',
  ],
  workspace: { 'https://sign.zoho.com/zs/123#/home': '123' },
};
