import type { PlaygroundTool } from '../tool';

export const quickbooks: PlaygroundTool = {
  id: 'quickbooks-online',
  name: 'QuickBooks Online',
  library: 'Polaris (@shopify/polaris)',
  host: 'qbo.intuit.com',
  home: '/app/customers',
};
