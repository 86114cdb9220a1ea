import { defineUnlistedScript } from '#imports';
import { Outbox } from '../utils/fields/outbox';
import { watchFields } from '../utils/fields/watch';
import { background } from '../utils/observer/background';
import { mountHost } from '../utils/observer/host';

/**
 * Runs in every frame of a granted tool. An unlisted script, not a content script of WXT's: those announce themselves
 * to the page by an event and a message (DESIGN.md, invariant 7).
 */
export default defineUnlistedScript(() => {
  const world: typeof globalThis & { retyped?: AbortController } = globalThis;
  if (world.retyped && !world.retyped.signal.aborted) return;
  const running = new AbortController();
  world.retyped = running;
  const { signal } = running;

  const stop = () => running.abort();
  const outbox = new Outbox({
    signal,
    onStop: stop,
    deliver: background.deliver(stop, () => location.origin + location.pathname),
  });
  background.onStop(stop, signal);
  watchFields(window, {
    signal,
    onEntry: (entry) => outbox.add(entry),
    onEnd: (form) => outbox.end(form),
    onFirstFocus: () => {
      if (window.top === window) mountHost(document, signal);
    },
    shadowRootOf: background.shadowRootOf,
  });
});
