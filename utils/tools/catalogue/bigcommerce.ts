import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  vendor: 'Commerce.com',
  category: 'commerce',
  stages: ['close', 'support', 'operate'],
  // The shop itself is on the same host.
  hosts: ['https://*.mybigcommerce.com/manage/*'],
  login: ['https://login.bigcommerce.com/*'],
  workspace: /^(?<workspace>[^./]+)\.mybigcommerce\.com\//,
  records: [/^[^/]+\/manage\/(?<type>customers|orders|products)\/(?:edit\/)?(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://store-abc123.mybigcommerce.com/manage/orders'],
  noMatch: [
    'https://www.bigcommerce.com/',
    'https://login.bigcommerce.com/login',
    'https://store-abc123.mybigcommerce.com/cart.php',
    'https://store-abc123.mybigcommerce.com.evil.example/manage/',
  ],
  workspace: { 'https://store-abc123.mybigcommerce.com/manage/orders': 'store-abc123' },
  records: { 'https://store-abc123.mybigcommerce.com/manage/orders/100': 'orders:100' },
};
