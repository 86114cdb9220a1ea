import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'ebay-seller-hub',
  name: 'eBay Seller Hub',
  vendor: 'eBay',
  category: 'commerce',
  stages: ['close', 'support', 'operate'],
  // Only what sellers see.
  hosts: [
    'https://www.ebay.co.uk/sh/*',
    'https://www.ebay.com.au/sh/*',
    'https://www.ebay.com/sh/*',
    'https://www.ebay.de/sh/*',
  ],
  login: ['https://signin.ebay.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://www.ebay.com/sh/ord', 'https://www.ebay.de/sh/ovw'],
  noMatch: [
    'https://www.ebay.com/itm/1',
    'https://signin.ebay.com/',
    'https://www.ebay.com.evil.example/sh/ord',
  ],
};
