import { canonicalBytes } from '../../canonical';
import type { TeamFile } from '../team-file';

/** The team's figures themselves, for a trustee who combines several teams' (docs/team-figures.schema.json). */
export const file: TeamFile = {
  name: 'team-figures',
  ending: 'json',
  type: 'application/json',
  needsWhole: true,
  write: async ({ figures }) => canonicalBytes(figures),
};
