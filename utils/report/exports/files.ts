// Generated from the folder files/ by `npm run new:export`; a test compares the two.
import { file as entering } from './files/entering';
import { file as fields } from './files/fields';
import { file as figures } from './files/figures';
import { file as flows } from './files/flows';
import { file as gaps } from './files/gaps';
import { file as mermaid } from './files/mermaid';
import { file as parquet } from './files/parquet';
import { file as xlsx } from './files/xlsx';
import type { TeamFile } from './team-file';

/** Every file that the team page can save of its figures, by id. */
export const TEAM_FILES = {
  entering,
  fields,
  figures,
  flows,
  gaps,
  mermaid,
  parquet,
  xlsx,
} satisfies Record<string, TeamFile>;
export type TeamFileId = keyof typeof TEAM_FILES;
