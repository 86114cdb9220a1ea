import type { ToolId } from '../model';

/** How long after its page was left a form may go on in the next one, in milliseconds. */
export const REJOIN_MS = 60_000;

/** A form whose page was left, as far as it takes to know it again. */
export interface LeftForm {
  readonly tool: ToolId;
  readonly tab: number;
  readonly path?: string;
  /** What the page calls the fields that had entries, by their keys. */
  readonly names?: Readonly<Record<string, string>>;
  readonly leftAt?: number | undefined;
}

/** The first entry of a form, and where it was made. */
export interface FirstEntry {
  readonly tool: ToolId;
  readonly tab: number;
  readonly path: string;
  readonly name: string;
  /** Names of the form's other fields that held something by then. */
  readonly filled: readonly string[];
  readonly at: number;
}

/**
 * Whether a form is one that was left a moment ago: a country pick that loads its form anew, or an error that shows it
 * once more. All that was entered before is there again, at the same address; an empty form for the next record shows
 * nothing of it, and another record's form has another address.
 */
export function goesOn(left: LeftForm, { tool, tab, path, name, filled, at }: FirstEntry): boolean {
  const names = Object.values(left.names ?? {});
  return (
    left.leftAt !== undefined &&
    at - left.leftAt <= REJOIN_MS &&
    left.tool === tool &&
    left.tab === tab &&
    left.path === path &&
    filled.length > 0 &&
    names.length > 0 &&
    names.every((each) => each !== '' && (each === name || filled.includes(each)))
  );
}
