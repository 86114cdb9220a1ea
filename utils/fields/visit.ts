import type { EntryMethod } from '../model';

/** Idle cap: a gap between two signs of life counts at most this much as hands-on time (DESIGN.md, numbers). */
export const IDLE_CAP_MS = 30_000;

/** One stay in one control, from focus to commit. Pure but for the fields it holds: times come in as arguments. */
export class Visit {
  /** Hands-on time so far. */
  activeMs = 0;
  /** A trusted input was seen since the value was last taken. */
  dirty = false;
  /** A trusted key or press happened inside the control's reach: a silent change may then be a pick. */
  gesture = false;
  private inserted: Record<'typed' | 'pasted' | 'dropped', number> = { typed: 0, pasted: 0, dropped: 0 };

  constructor(
    /** The value at focus, or undefined when the visit began with an input (an observer injected mid-typing). */
    public baseline: string | undefined,
    private lastSignAt: number,
  ) {}

  /** A sign of life: adds the gap since the previous one, idle capped. */
  touch(now: number): void {
    this.activeMs += Math.min(Math.max(0, now - this.lastSignAt), IDLE_CAP_MS);
    this.lastSignAt = now;
  }

  /** A trusted `input`. `inputType` is empty for events that are no InputEvent (date pickers, autofill). */
  input(inputType: string, length: number, now: number): void {
    this.touch(now);
    this.dirty = true;
    if (inputType === 'insertFromPaste' || inputType === 'insertFromYank') this.inserted.pasted += length;
    else if (inputType === 'insertFromDrop') this.inserted.dropped += length;
    else this.inserted.typed += Math.max(1, length);
  }

  /** How most of the value came in. A trimmed paste stays a paste. */
  method(autofilled: boolean): EntryMethod {
    if (autofilled) return 'autofilled';
    if (!this.dirty) return 'picked';
    const { typed, pasted, dropped } = this.inserted;
    if (pasted >= typed && pasted >= dropped && pasted > 0) return 'pasted';
    return dropped >= typed && dropped > 0 ? 'dropped' : 'typed';
  }

  /** The value was taken: what follows is a re-edit with times of its own. */
  taken(value: string): void {
    this.baseline = value;
    this.activeMs = 0;
    this.dirty = false;
    this.gesture = false;
    this.inserted = { typed: 0, pasted: 0, dropped: 0 };
  }
}
