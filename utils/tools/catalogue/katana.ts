import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'katana',
  name: 'Katana',
  vendor: 'Katana',
  category: 'erp',
  stages: ['close', 'operate'],
  hosts: ['https://factory.katanamrp.com/*'],
  login: ['https://factory.katanamrp.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://factory.katanamrp.com/sales'],
  noMatch: [
    'https://katanamrp.com/',
    'https://support.katanamrp.com/',
    'https://factory.katanamrp.com/login',
    'https://factory.katanamrp.com.evil.example/sales',
  ],
};
