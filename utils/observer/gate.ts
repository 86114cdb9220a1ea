import { type SecretClues, secretReason } from '../fields/secrets';
import type { FormId, ObservedEntry } from '../model';
import { delivery } from './delivery';
import { outboxOf } from './outbox';

/**
 * The one way out of a page: what the observer has seen goes in here, and what may leave the page goes on to the
 * background. A script of its own, loaded by the background when a person starts to use a field at the address of a
 * chosen tool: other pages and frames carry neither the words of secrets nor the means to send.
 */
export interface Gate {
  /** Takes a committed entry; false when it is a secret, and undefined while nobody can tell. */
  readonly entry: (entry: ObservedEntry) => boolean | undefined;
  /** A form was saved, closed or left. */
  readonly end: (form: FormId, isLeft: boolean) => void;
  /** A text was copied, out of this field or out of none. */
  readonly copy: (text: string, field?: SecretClues) => void;
  /** Sends what an act adds in one message: the page is being left. */
  readonly leaving: (act: () => void) => void;
}

/** What a gate is told of the observer that it serves. */
export interface GateOptions {
  readonly signal: AbortSignal;
  /** Ends the observer. */
  readonly stop: () => void;
  /** Address of the page now, and the one that the background opened the gate for. */
  readonly address: () => string;
  readonly opened: string;
  /** Sends to the background; replaced in tests. */
  readonly line?: typeof delivery;
}

/** What is known of text that stands in no field: nothing but its own shape. */
const NO_FIELD: SecretClues = {
  type: '',
  name: '',
  id: '',
  autocomplete: '',
  placeholder: '',
  label: '',
  neighbours: [],
  formPurpose: 'data',
  maxLength: null,
};

/** Opens a gate: secrets stay in the page, and of a form that held nothing else nobody hears. */
export function gateOf({ signal, stop, address, opened, line = delivery }: GateOptions): Gate {
  const { note, deliver, copied } = line(stop, address, opened);
  const outbox = outboxOf({ signal, onStop: stop, deliver });
  const forms = new Set<FormId>();
  return {
    entry: (entry) => {
      if (secretReason(entry.field, entry.value)) return false;
      note(entry);
      forms.add(entry.form);
      outbox.add(entry);
      return true;
    },
    end: (form, isLeft) => {
      if (forms.delete(form)) outbox.end(form, isLeft);
    },
    copy: (text, field = NO_FIELD) => {
      if (!secretReason(field, text)) void copied(text);
    },
    leaving: outbox.leaving,
  };
}
