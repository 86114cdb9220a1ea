import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'acrobat-sign',
  name: 'Acrobat Sign',
  vendor: 'Adobe',
  category: 'signatureAndCpq',
  stages: ['close'],
  hosts: ['https://*.adobesign.com/*', 'https://*.echosign.com/*'],
  // What a signer sees, and where people sign in.
  exclude: ['https://*.adobesign.com/public/*', 'https://*.echosign.com/public/*'],
  workspace: /^(?!secure\.)(?<workspace>[^./]+)\.[a-z]+\d+\.(?:adobe|echo)sign\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://secure.na1.adobesign.com/account/homeJS', 'https://acme.eu1.echosign.com/account/homeJS'],
  noMatch: [
    'https://www.adobe.com/acrobat/business/sign.html',
    'https://secure.na1.adobesign.com/public/esign?tsid=abc',
    'https://secure.na1.adobesign.com.evil.example/account/homeJS',
  ],
  workspace: { 'https://acme.eu1.adobesign.com/account/homeJS': 'acme' },
};
