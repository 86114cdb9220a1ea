import { defineUnlistedScript } from '#imports';
import type { Forms } from '../utils/fields/forms';
import { outboxOf } from '../utils/fields/outbox';
import { watchFields } from '../utils/fields/watch';
import { background } from '../utils/observer/background';
import { doorOf } from '../utils/observer/door';
import { mountHost, type PillWorld } from '../utils/observer/host';

/** The global of the isolated world, unseen by the page; frames of one origin share it with the page around them. */
type World = typeof globalThis & PillWorld & { retyped?: AbortController; retypedForms?: Forms };

/** The world of the page around a frame of the same origin: its fields and the frame's may be one record. */
function worldAround(): Partial<World> | undefined {
  if (!window.frameElement) return undefined;
  const around: Partial<World> = window.parent as Window & World;
  return around.retyped?.signal.aborted === false ? around : undefined;
}

/**
 * Runs in every frame of a granted tool. An unlisted script, not a content script of WXT's: those announce themselves
 * to the page by an event and a message (DESIGN.md, invariant 7).
 */
export default defineUnlistedScript(() => {
  const world: World = globalThis;
  if (world.retyped && !world.retyped.signal.aborted) return;
  const running = new AbortController();
  world.retyped = running;
  const { signal } = running;

  const stop = () => running.abort();
  const address = () => location.origin + location.pathname;
  const outbox = outboxOf({
    signal,
    onStop: stop,
    deliver: background.deliver(stop, address),
  });
  background.onStop(stop, signal);
  const around = worldAround();
  world.retypedForms = watchFields(window, {
    signal,
    ...(window.top === window ? { door: doorOf(window, signal, world) } : {}),
    onEntry: outbox.add,
    onEnd: outbox.end,
    onLeave: outbox.leaving,
    onCopy: (text) => void background.copied(text),
    onFirstFocus: () => {
      // A worker that dies meanwhile is asked again with the first entry.
      background.admit(address()).catch(() => undefined);
      if (window.top === window) mountHost(document, signal);
    },
    forms: around?.retypedForms,
    shadowRootOf: background.shadowRootOf,
  });
});
