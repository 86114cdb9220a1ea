import type { EntryMethod } from '../model';

/** Idle cap: a gap between two signs of life counts at most this much as hands-on time (DESIGN.md, numbers). */
export const IDLE_CAP_MS = 30_000;

/** What the input types of the Input Events standard do; all others write or delete. An event without one replaces. */
const WAYS: Readonly<Record<string, 'pasted' | 'dropped' | 'replaced'>> = {
  insertFromPaste: 'pasted',
  insertFromYank: 'pasted',
  insertFromDrop: 'dropped',
  insertReplacementText: 'replaced',
  '': 'replaced',
};

/** One stay in one control, from focus to commit. Pure but for the fields it holds: times come in as arguments. */
export class Visit {
  /** Hands-on time so far. */
  activeMs = 0;
  /** A trusted input was seen since the value was last taken. */
  dirty = false;
  /** The last key was Escape: what the control held may be thrown away with it. */
  escaped = false;
  /** What the control held when something was last pressed that may pick; undefined when nothing was. */
  picking: string | undefined;
  #keyed = false;
  #inserted = none();
  #lastSignAt: number;

  constructor(
    /** The value at focus, or undefined when the visit began with an input (an observer injected mid-typing). */
    public baseline: string | undefined,
    lastSignAt: number,
  ) {
    this.#lastSignAt = lastSignAt;
  }

  /** A sign of life: adds the gap since the previous one, idle capped. */
  touch(now: number): void {
    this.activeMs += Math.min(Math.max(0, now - this.#lastSignAt), IDLE_CAP_MS);
    this.#lastSignAt = now;
  }

  /** A key that writes went down: an input that says nothing of itself (a native date) was then typed. */
  key(): void {
    this.#keyed = true;
    this.escaped = false;
  }

  /** A trusted `input`. `inputType` is empty for events that are no InputEvent (date pickers, autofill). */
  input(inputType: string, length: number, now: number): void {
    this.touch(now);
    this.dirty = true;
    this.escaped = false;
    const way = WAYS[inputType] ?? 'typed';
    this.#inserted[way] += Math.max(1, length);
    // Text written after a press was not picked by it.
    if (way !== 'replaced') this.picking = undefined;
  }

  /**
   * Something was pressed that may pick. What changed before any press or input is the page's doing and becomes the
   * baseline, so that it is no entry.
   */
  press(value: string): void {
    if (!this.touched && this.baseline !== undefined) this.baseline = value;
    this.picking = value;
  }

  /** Whether a person may have changed the value. */
  get touched(): boolean {
    return this.dirty || this.#keyed || this.picking !== undefined;
  }

  /** How most of the value came in. A trimmed paste stays a paste; text that a pick replaced was only a search for it. */
  method(value: string, autofilled: boolean): EntryMethod {
    if (autofilled) return 'autofilled';
    if (this.picking === undefined ? !this.touched : this.picking !== value) return 'picked';
    const { typed, pasted, dropped, replaced } = this.#inserted;
    if (pasted >= typed && pasted >= dropped && pasted > 0) return 'pasted';
    if (dropped >= typed && dropped > 0) return 'dropped';
    return replaced > 0 && !this.#keyed ? 'picked' : 'typed';
  }

  /** The value was taken: what follows is a re-edit with times of its own. */
  taken(value: string): void {
    this.baseline = value;
    this.activeMs = 0;
    this.dirty = false;
    this.escaped = false;
    this.#keyed = false;
    this.picking = undefined;
    this.#inserted = none();
  }
}

const none = () => ({ typed: 0, pasted: 0, dropped: 0, replaced: 0 });
