import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'oracle-fusion',
  name: 'Oracle Fusion Cloud',
  vendor: 'Oracle',
  category: 'erp',
  stages: ['close', 'bill', 'operate'],
  hosts: [
    'https://*.oraclecloud.com/crmUI/*',
    'https://*.oraclecloud.com/fscmUI/*',
    'https://*.oraclecloud.com/hcmUI/*',
  ],
  // What candidates see.
  exclude: ['https://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  sandbox: /^[^./]+-(?:dev|test)\d*\.fa\./,
  workspace: /^(?<workspace>[^./]+)\.fa\./,
};

export const examples: ToolExamples = {
  match: [
    'https://eabc.fa.us2.oraclecloud.com/fscmUI/faces/FuseWelcome',
    'https://eabc.fa.us2.oraclecloud.com/crmUI/faces/FuseOverview',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/faces/FndOverview',
  ],
  noMatch: [
    'https://www.oracle.com/erp/',
    'https://cloud.oracle.com/',
    'https://login-eabc.fa.us2.oraclecloud.com/oam/',
    'https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/1',
    'https://eabc.fa.us2.oraclecloud.com.evil.example/fscmUI/faces/',
  ],
  sandbox: ['https://eabc-test.fa.us2.oraclecloud.com/fscmUI/faces/FuseWelcome'],
  workspace: { 'https://eabc.fa.us2.oraclecloud.com/fscmUI/faces/FuseWelcome': 'eabc' },
};
