import { defineUnlistedScript } from '#imports';
import { reader } from '../utils/fields/reader';
import type { ReaderWorld } from '../utils/observer/reading';

/** Hands the reader to the observer of this frame. */
export default defineUnlistedScript(() => {
  const world: ReaderWorld = globalThis as ReaderWorld;
  world.retypedReader = reader;
  world.retypedRead?.(reader);
});
