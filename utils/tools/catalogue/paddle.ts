import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'paddle',
  name: 'Paddle',
  vendor: 'Paddle',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: ['https://vendors.paddle.com/*'],
  login: ['https://login.paddle.com/*', 'https://vendors.paddle.com/login*'],
  // Keys are secrets.
  exclude: ['https://vendors.paddle.com/authentication*'],
};

export const examples: ToolExamples = {
  match: ['https://vendors.paddle.com/customers-v2'],
  noMatch: [
    'https://www.paddle.com/',
    'https://sandbox-vendors.paddle.com/customers-v2',
    'https://checkout.paddle.com/x',
    'https://login.paddle.com/',
    'https://vendors.paddle.com.evil.example/',
  ],
};
