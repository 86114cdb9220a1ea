import { defineUnlistedScript } from '#imports';
import { gateOf } from '../utils/observer/gate';
import { mountHost } from '../utils/observer/host';
import type { World } from '../utils/observer/world';

/** Opens the gate of the observer in this frame; the background loads it when the observer asks (utils/background/gate.ts). */
export default defineUnlistedScript(() => {
  const world: World = globalThis;
  world.retypedOpen?.((options) => {
    if (window.top === window) mountHost(document, options.signal, world);
    return gateOf(options);
  });
});
