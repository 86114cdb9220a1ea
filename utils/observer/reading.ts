import { Arrival } from '../fields/arrival';
import type { Reader } from '../fields/reader';

/**
 * The globals of the isolated world by which the two scripts of one frame meet, unseen by the page; frames of one origin
 * share them with the page around them.
 */
export interface ReaderWorld {
  retypedReader?: Reader;
  retypedRead?: (reader: Reader) => void;
}

export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly world: ReaderWorld;
  /** The world of the page around, when it is of the same origin and observed. */
  readonly around: ReaderWorld | undefined;
  /** Has the reader put into this frame; false when nothing is observed here. */
  readonly bring: () => Promise<boolean>;
  /** Runs a callback after some milliseconds. */
  readonly later?: (run: () => void, ms: number) => void;
}

/** Waits before it is asked for again while something needs it, in milliseconds; then the next need asks anew. */
const WAITS = [100, 500, 2_000, 10_000];

/** The reader of a frame: the one of the page around when it has come there, else one of its own, brought when needed. */
export function readingOf({ signal, world, around, bring, later }: ReadingOptions): Arrival<Reader> {
  let isComing = false;
  let failures = 0;
  const come = async () => {
    if (isComing || signal.aborted) return;
    isComing = true;
    try {
      if (!(await bring())) reading.giveUp();
      failures = 0;
    } catch (error) {
      const wait = WAITS[failures++];
      if (wait !== undefined && reading.isAwaited) (later ?? setTimeout)(come, wait);
      else {
        const lost = reading.giveUp();
        const why = error instanceof Error ? error.message : '';
        console.debug(`Retyped: this frame could not be read, ${lost} entries are lost.`, why);
        failures = 0;
      }
    }
    isComing = false;
  };
  const reading: Arrival<Reader> = new Arrival(() => {
    if (around?.retypedReader) reading.arrive(around.retypedReader);
    else void come();
  });
  // An earlier version of the extension may have left its own.
  delete world.retypedReader;
  world.retypedRead = (reader) => reading.arrive(reader);
  signal.addEventListener('abort', () => reading.giveUp());
  return reading;
}
