import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'amazon-seller-central',
  name: 'Amazon Seller Central',
  vendor: 'Amazon',
  category: 'commerce',
  stages: ['close', 'support', 'operate'],
  hosts: [
    'https://sellercentral-europe.amazon.com/*',
    'https://sellercentral.amazon.ca/*',
    'https://sellercentral.amazon.co.jp/*',
    'https://sellercentral.amazon.co.uk/*',
    'https://sellercentral.amazon.com.au/*',
    'https://sellercentral.amazon.com.mx/*',
    'https://sellercentral.amazon.com/*',
    'https://sellercentral.amazon.de/*',
    'https://sellercentral.amazon.es/*',
    'https://sellercentral.amazon.fr/*',
    'https://sellercentral.amazon.in/*',
    'https://sellercentral.amazon.it/*',
    'https://sellercentral.amazon.nl/*',
  ],
  login: [
    'https://sellercentral-europe.amazon.com/ap/*',
    'https://sellercentral.amazon.ca/ap/*',
    'https://sellercentral.amazon.co.jp/ap/*',
    'https://sellercentral.amazon.co.uk/ap/*',
    'https://sellercentral.amazon.com.au/ap/*',
    'https://sellercentral.amazon.com.mx/ap/*',
    'https://sellercentral.amazon.com/ap/*',
    'https://sellercentral.amazon.de/ap/*',
    'https://sellercentral.amazon.es/ap/*',
    'https://sellercentral.amazon.fr/ap/*',
    'https://sellercentral.amazon.in/ap/*',
    'https://sellercentral.amazon.it/ap/*',
    'https://sellercentral.amazon.nl/ap/*',
  ],
  records: [/^[^/]+\/orders-v3\/order\/(?<id>\d{3}-\d{7}-\d{7})/],
};

export const examples: ToolExamples = {
  match: [
    'https://sellercentral.amazon.com/home',
    'https://sellercentral.amazon.de/orders-v3',
    'https://sellercentral-europe.amazon.com/home',
  ],
  noMatch: [
    'https://www.amazon.com/',
    'https://sell.amazon.com/',
    'https://sellercentral.amazon.com/ap/signin',
    'https://sellercentral.amazon.com.evil.example/home',
  ],
  records: { 'https://sellercentral.amazon.com/orders-v3/order/123-1234567-1234567': '123-1234567-1234567' },
};
