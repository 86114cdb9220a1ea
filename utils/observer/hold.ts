import type { Gate } from './gate';

export interface HoldOptions {
  readonly signal: AbortSignal;
  /** Asks for the gate: whether it is opened; undefined when there is nobody to ask any more. */
  readonly knock: () => Promise<boolean | undefined>;
  /** Called when there is nobody to ask any more. */
  readonly onOrphaned: () => void;
  readonly later?: (run: () => void, ms: number) => unknown;
}

/** Stands where the gate will be, and is it as soon as there is one. */
export interface Hold extends Gate {
  /** Asks for the gate, when there is none yet. */
  readonly ask: () => void;
  readonly open: (gate: Gate) => void;
}

/** Most acts held: a page must not grow without bound. */
const CAPACITY = 500;
/** Until it is asked again after a worker died, in milliseconds: longer each time, up to a minute. */
const AGAIN_MS = 500;

/**
 * Holds in memory what a person enters before the gate is open, some hundredths of a second after the first focus. What
 * is held where the gate stays shut is forgotten.
 */
export function holdOf({ signal, knock, onOrphaned, later = setTimeout }: HoldOptions): Hold {
  let gate: Gate | undefined;
  let held: ((gate: Gate) => void)[] = [];
  let isAsking = false;
  let wait = AGAIN_MS;
  const ask = async (): Promise<void> => {
    if (gate || isAsking || signal.aborted) return;
    isAsking = true;
    try {
      const isOpened = await knock();
      if (isOpened === undefined) onOrphaned();
      else if (!isOpened) held = [];
      isAsking = false;
    } catch {
      // The worker died, or could not open it: it is asked again as long as something waits.
      isAsking = false;
      if (held.length > 0) later(ask, wait);
      wait = Math.min(wait * 2, 60_000);
    }
  };
  const pass = <R>(act: (gate: Gate) => R): R | undefined => {
    if (gate) return act(gate);
    held = [...held, act].slice(-CAPACITY);
    void ask();
    return undefined;
  };
  signal.addEventListener('abort', () => {
    held = [];
  });
  return {
    ask,
    open: (opened) => {
      gate ??= opened;
      for (const act of held.splice(0)) act(gate);
    },
    entry: (entry) => pass((to) => to.entry(entry)),
    end: (form, isLeft) => pass((to) => to.end(form, isLeft)),
    copy: (text, field) => pass((to) => to.copy(text, field)),
    leaving: (act) => (gate ? gate.leaving(act) : act()),
  };
}
