import type { Forms } from '../fields/forms';
import type { Gate, GateOptions } from './gate';
import type { PillWorld } from './host';

/** What the scripts of one isolated world share: its globals, unseen by the page. Frames of one origin see each other's. */
export type World = typeof globalThis &
  PillWorld & {
    /** The running observer. */
    retyped?: AbortController;
    retypedForms?: Forms;
    /** Takes the gate that is made for it (gate.ts). */
    retypedOpen?: (make: (options: GateOptions) => Gate) => void;
  };
