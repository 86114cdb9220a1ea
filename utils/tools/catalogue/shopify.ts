import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'shopify',
  name: 'Shopify',
  vendor: 'Shopify',
  category: 'commerce',
  stages: ['close', 'support', 'bill', 'operate'],
  // The shop itself is on the same host.
  hosts: ['https://*.myshopify.com/admin/*', 'https://admin.shopify.com/*'],
  login: ['https://accounts.shopify.com/*'],
  workspace: /^(?:admin\.shopify\.com\/store\/|(?=[^/]+\.myshopify\.com\/))(?<workspace>[a-z0-9-]+)/,
  records: [/^[^/]+\/(?:store\/[^/]+|admin)\/(?<type>customers|orders|products|draft_orders)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://admin.shopify.com/store/acme/customers/new', 'https://acme.myshopify.com/admin/orders'],
  noMatch: [
    'https://www.shopify.com/',
    'https://acme.myshopify.com/products/shirt',
    'https://acme.myshopify.com/account/login',
    'https://accounts.shopify.com/',
    'https://admin.shopify.com.evil.example/store/acme',
  ],
  workspace: {
    'https://admin.shopify.com/store/acme/customers': 'acme',
    'https://acme.myshopify.com/admin/orders': 'acme',
  },
  records: {
    'https://admin.shopify.com/store/acme/customers/123': 'customers:123',
    'https://acme.myshopify.com/admin/orders/456': 'orders:456',
  },
};
