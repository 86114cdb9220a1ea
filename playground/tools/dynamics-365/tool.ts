import type { PlaygroundTool } from '../tool';

export const dynamics: PlaygroundTool = {
  id: 'dynamics-365',
  name: 'Dynamics 365',
  library: 'Fluent UI (@fluentui/react-components)',
  host: 'contoso.crm.dynamics.com',
  home: '/main.aspx?pagetype=entitylist&etn=contact',
};
