import type { PlaygroundTool } from '../tool';

export const zendesk: PlaygroundTool = {
  id: 'zendesk',
  name: 'Zendesk',
  library: 'Garden (@zendeskgarden)',
  host: 'acme.zendesk.com',
  home: '/agent/filters',
};
