import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'shipstation',
  name: 'ShipStation',
  vendor: 'Auctane',
  category: 'commerce',
  stages: ['operate'],
  // Accounts are spread over numbered hosts (ship15, ss4).
  hosts: ['https://*.shipstation.com/*'],
  login: ['https://auth.shipstation.com/*'],
  exclude: ['https://ssapi.shipstation.com/*'],
};

export const examples: ToolExamples = {
  match: [
    'https://ship.shipstation.com/orders/awaiting-shipment',
    'https://ship15.shipstation.com/orders',
    'https://ss4.shipstation.com/',
  ],
  noMatch: [
    'https://www.shipstation.com/',
    'https://ssapi.shipstation.com/orders',
    'https://ship.shipstation.com.evil.example/orders',
  ],
};
