import { defineUnlistedScript } from '#imports';
import { watchFields } from '../utils/fields/watch';
import { doorOf } from '../utils/observer/door';
import { holdOf } from '../utils/observer/hold';
import { knock, onStop, shadowRootOf } from '../utils/observer/line';
import type { World } from '../utils/observer/world';

/** The world of the page around a frame of the same origin: its fields and the frame's may be one record. */
function worldAround(): Partial<World> | undefined {
  if (!window.frameElement) return undefined;
  const around: Partial<World> = window.parent as Window & World;
  return around.retyped?.signal.aborted === false ? around : undefined;
}

/**
 * Runs in every frame of a granted tool: sees what is entered and hands it to the gate, which is loaded when a person
 * first uses a field. An unlisted script, not a content script of WXT's: those announce themselves to the page by an
 * event and a message (docs/threat-model.md, promise 7).
 */
export default defineUnlistedScript(() => {
  const world: World = globalThis;
  if (world.retyped && !world.retyped.signal.aborted) return;
  const running = new AbortController();
  world.retyped = running;
  const { signal } = running;

  const stop = () => running.abort();
  const address = () => location.origin + location.pathname;
  /** The address that the gate was last asked for. */
  let asked = '';
  const hold = holdOf({
    signal,
    onOrphaned: stop,
    knock: () => {
      asked = address();
      return knock();
    },
  });
  world.retypedOpen = (make) => hold.open(make({ signal, stop, address, opened: asked }));
  onStop(stop, signal);
  const around = worldAround();
  world.retypedForms = watchFields(window, {
    signal,
    ...(window.top === window ? { door: doorOf(window, signal, world) } : {}),
    gate: hold,
    onFirstFocus: hold.ask,
    forms: around?.retypedForms,
    shadowRootOf,
  });
});
