/** The number of an invariant of the design, as README and docs/threat-model.md list them. */
export type Invariant = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One change of a file: the text must be there exactly once. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/**
 * One deliberate break of an invariant, and the test that has to notice. `npm run breaks` makes each in a copy of the
 * project and looks whether that test turns red; a test that never fails shows nothing.
 */
export interface Break {
  readonly invariant: Invariant;
  /** What a careless change might do, in words. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The test: its project, its file, and a part of its name when one of many. */
  readonly red: {
    readonly project: 'unit' | 'e2e';
    readonly file: string;
    readonly test?: string;
  };
}
