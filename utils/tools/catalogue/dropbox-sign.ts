import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  vendor: 'Dropbox',
  category: 'signatureAndCpq',
  stages: ['close'],
  hosts: ['https://app.hellosign.com/*'],
  login: ['https://app.hellosign.com/account/logIn*'],
  // What a signer sees.
  exclude: ['https://app.hellosign.com/sign/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.hellosign.com/home/index'],
  noMatch: [
    'https://sign.dropbox.com/',
    'https://app.hellosign.com/sign/abc',
    'https://app.hellosign.com/account/logIn',
    'https://app.hellosign.com.evil.example/home/index',
  ],
};
