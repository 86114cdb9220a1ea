import fc from 'fast-check';
import { type Handlers, handle } from '../../../utils/messages/handle';
import { pageMessageSchema } from '../../../utils/messages/protocol';
import type { Sender } from '../../../utils/messages/sender';
import { parseSettings } from '../../../utils/settings';
import { fieldOf } from '../../field';
import { nearlyJson, type Target, textOf } from '../target';

const SELF = { id: 'retyped', origin: 'chrome-extension://retyped' };
const tab = { id: 7, url: 'https://acme.zendesk.com/agent/tickets/new' } as NonNullable<Sender['tab']>;
const settings = async () => parseSettings({});
const page: Sender = { id: SELF.id, frameId: 0, tab, url: 'https://acme.zendesk.com/agent/tickets/new' };

const sample = {
  type: 'entries',
  entries: [
    {
      id: 'entry-00001',
      form: 'form-00001',
      fieldKey: '1',
      field: fieldOf({ name: 'email', label: 'Email' }),
      value: 'jane@acme-tools.com',
      method: 'typed',
      activeMs: 900,
      at: 1_790_000_000_000,
    },
  ],
  ended: ['form-00001'],
};

/** What a page's world may say to the background, if somebody has taken it over. */
export const message: Target = {
  name: 'message',
  inputs: fc.oneof(
    nearlyJson(sample),
    nearlyJson({ type: 'copied', id: 'copy-00001', text: 'Jane', at: 1 }),
    nearlyJson({ type: 'pill.answer', answer: 'notNow', record: 'record-0001' }),
    fc.json({ maxDepth: 4 }),
  ),
  runs: 3_000,
  judge: async (input) => {
    const given: unknown = JSON.parse(textOf(input));
    let reached = 0;
    const count = async (told: unknown) => {
      reached += 1;
      pageMessageSchema.parse(given);
      if (Buffer.byteLength(JSON.stringify(told)) > 5_000_000)
        throw new Error('A message was taken that is too large.');
      return null;
    };
    const table = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : count) });
    const load = async () => table;
    try {
      await handle(given, page, { page: load, own: load } as Handlers, SELF, settings);
      return reached > 0 ? 'taken' : 'refused';
    } catch (error) {
      if (error instanceof TypeError && /^Malformed message \([\w.,: ]*\)\.$/.test(error.message))
        return 'refused';
      throw error;
    }
  },
};
