import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: ['https://dashboard.stripe.com/*'],
  login: ['https://dashboard.stripe.com/login*'],
  // Keys are secrets.
  exclude: ['https://dashboard.stripe.com/*apikeys*'],
  sandbox: /^dashboard\.stripe\.com\/(?:[^/]+\/)?test(?:\/|$)/,
  workspace: /^dashboard\.stripe\.com\/(?<workspace>acct_\w+)/,
  records: [
    /^dashboard\.stripe\.com\/(?:acct_\w+\/)?(?:customers|invoices|subscriptions|quotes)\/(?<id>[a-z]+_\w+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://dashboard.stripe.com/customers', 'https://dashboard.stripe.com/acct_1AbC/invoices/create'],
  noMatch: [
    'https://stripe.com/',
    'https://checkout.stripe.com/c/pay/1',
    'https://billing.stripe.com/p/session/1',
    'https://dashboard.stripe.com/login',
    'https://dashboard.stripe.com/apikeys',
    'https://dashboard.stripe.com.evil.example/customers',
  ],
  sandbox: [
    'https://dashboard.stripe.com/test/customers',
    'https://dashboard.stripe.com/acct_1AbC/test/customers',
  ],
  workspace: { 'https://dashboard.stripe.com/acct_1AbC/customers': 'acct_1abc' },
  records: { 'https://dashboard.stripe.com/customers/cus_AbC123': 'cus_AbC123' },
};
