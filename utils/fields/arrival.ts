/** Most acts that wait: beyond it the oldest is dropped, since a page must not grow without bound. */
const CAPACITY = 200;

/**
 * Something that is asked for when it is first needed and comes later. What needs it runs at once when it is there, else
 * when it arrives, in order.
 */
export class Arrival<T> {
  private waiting: ((value: T, isLate: boolean) => void)[] = [];

  constructor(
    /** Asks for it, or finds it at once; called at each need until it is there. */
    private readonly ask: () => void,
    private present?: T,
  ) {}

  get value(): T | undefined {
    return this.present;
  }

  /** Whether something waits for it. */
  get isAwaited(): boolean {
    return this.waiting.length > 0;
  }

  /** Asks ahead of the need. */
  expect(): void {
    if (this.present === undefined) this.ask();
  }

  /** Runs an act with it; `isLate` tells that the page has gone on meanwhile. */
  when(act: (value: T, isLate: boolean) => void): void {
    this.expect();
    if (this.present !== undefined) act(this.present, false);
    else {
      this.waiting.push(act);
      if (this.waiting.length > CAPACITY) this.waiting.shift();
    }
  }

  /** Runs an act when all that waits has run: at once when nothing does. */
  after(act: () => void): void {
    if (this.waiting.length > 0) this.waiting.push(act);
    else act();
  }

  arrive(value: T): void {
    this.present = value;
    for (const act of this.waiting.splice(0)) act(value, true);
  }

  /** It will not come: drops what waits, and says how much that is. */
  giveUp(): number {
    return this.waiting.splice(0).length;
  }
}
