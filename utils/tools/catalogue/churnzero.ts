import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'churnzero',
  name: 'ChurnZero',
  vendor: 'ChurnZero',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: [
    'https://*.us1app.churnzero.net/*',
    'https://*.us2app.churnzero.net/*',
    'https://app.churnzero.net/*',
  ],
  workspace: /^(?<workspace>[^./]+)\.us\dapp\.churnzero\.net\//,
};

export const examples: ToolExamples = {
  match: [
    'https://app.churnzero.net/',
    'https://acme.us1app.churnzero.net/',
    'https://acme.us2app.churnzero.net/',
  ],
  noMatch: [
    'https://churnzero.com/',
    'https://api.churnzero.net/v2',
    'https://analytics.churnzero.net/i',
    'https://acme.us2app.churnzero.net.evil.example/',
  ],
  workspace: { 'https://acme.us2app.churnzero.net/': 'acme' },
};
