import type { TeamFigures } from '../figures';
import type { Gap } from '../gap';
import type { Vocabulary } from './vocabulary';

/** What a file is made of: the team's figures as they were published, above the floor, and nothing else. */
export interface TeamFileInput {
  readonly figures: TeamFigures;
  /** Ranked, the most worthwhile first. */
  readonly gaps: readonly Gap[];
  /** ISO 4217; absent while the manager has named no rate. */
  readonly currency?: string | undefined;
  /** Words in the reader's language, for what people read beside what programs do. */
  readonly words: Vocabulary;
}

/** One file that the team page can save: one file of the folder files/ each, named by its id. */
export interface TeamFile {
  /** What the saved file is called, between the product and the day. */
  readonly name: string;
  /** Ending of its name, without the dot. */
  readonly ending: string;
  /** Media type (IANA). */
  readonly type: string;
  /** Figures of one department or some weeks are none to hand on: they would count twice. */
  readonly needsWhole?: true;
  /** Its content. Libraries are loaded when it is asked for. */
  readonly write: (input: TeamFileInput) => string | Promise<Uint8Array<ArrayBuffer>>;
}
