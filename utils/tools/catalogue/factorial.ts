import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'factorial',
  name: 'Factorial',
  vendor: 'Factorial',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.factorialhr.com/*'],
  login: ['https://api.factorialhr.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.factorialhr.com/dashboard'],
  noMatch: [
    'https://factorialhr.com/',
    'https://api.factorialhr.com/users/sign_in',
    'https://acme.factorialhr.com/job_posting/1',
    'https://app.factorialhr.com.evil.example/',
  ],
};
