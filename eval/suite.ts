/** What `npm run eval -- NAME` hands to a suite. */
export interface EvalOptions {
  /** Folder of the corpora: `--corpora`, else RETYPED_CORPORA, else `../shared/corpora`. */
  readonly corpora: string;
  /** File to write one JSON line per prediction to, when asked for. */
  readonly predictions?: string;
}

/** One measurement over the corpora: yields the lines to print, each a plain object, or prints them itself. */
export type Suite = (options: EvalOptions) => AsyncIterable<object> | Promise<void>;
