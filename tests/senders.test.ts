import { expect, test } from 'vitest';
import { type Handlers, handle } from '../utils/messages/handle';
import { ownMessageSchema } from '../utils/messages/own-protocol';
import { pageMessageSchema } from '../utils/messages/protocol';
import type { Sender } from '../utils/messages/sender';
import { parseSettings } from '../utils/settings';

/** Every type of message from everybody who could send it: only who may is answered, and only in its shape. */
const SELF = { id: 'retyped', origin: 'chrome-extension://retyped' };
const tab = (url: string) => ({ id: 7, url }) as NonNullable<Sender['tab']>;
const TOOL = 'https://acme.zendesk.com/agent/tickets/new';
const WEEK = '2026-W46';
const ID = 'record-0001';

const SENDERS: Readonly<Record<string, Sender>> = {
  'a tool': { id: SELF.id, frameId: 0, tab: tab(TOOL), url: TOOL },
  'another site': {
    id: SELF.id,
    frameId: 0,
    tab: tab('https://shop.example/'),
    url: 'https://shop.example/',
  },
  'a sandbox of a tool': {
    id: SELF.id,
    frameId: 0,
    tab: tab('https://acme--dev.sandbox.lightning.force.com/lightning/page/home'),
    url: 'https://acme--dev.sandbox.lightning.force.com/lightning/page/home',
  },
  'a page of the extension': { id: SELF.id, url: `${SELF.origin}/popup.html` },
  'a look-alike of such a page': { id: SELF.id, url: `${SELF.origin}.evil/popup.html` },
  'another extension': { id: 'other', url: 'chrome-extension://other/page.html' },
  'another extension that claims a tool': { id: 'other', frameId: 0, tab: tab(TOOL), url: TOOL },
  'a web page by externally_connectable': { url: TOOL, frameId: 0, tab: tab(TOOL) },
  nobody: {},
};
const MAY: Readonly<Record<string, readonly string[]>> = {
  page: ['a tool'],
  own: ['a page of the extension'],
};

/** One message of each type, right in every field. */
const RIGHT: Readonly<Record<string, object>> = {
  entries: { entries: [], ended: [] },
  observe: {},
  open: {},
  copied: { id: ID, text: 'Jane', at: 1 },
  'pill.answer': { answer: 'notNow', record: ID },
  'pill.survey': { answer: 'skip', record: ID },
  'own.add': { names: [], emails: [], domains: [] },
  'erase.record': { record: ID },
  'erase.tool': { tool: 'zendesk' },
  'erase.period': { from: 0, until: 1 },
  'erase.all': {},
  judge: { record: ID, right: true, asked: true },
  intend: { record: ID, intended: true },
  'intend.flow': { from: 'zendesk', to: 'salesforce', intended: true },
  'sums.refresh': {},
  'letter.read': { week: WEEK },
  forget: { value: 'x' },
  lookUp: { value: 'x' },
  'key.rotate': {},
  'delivery.agree': { team: 'teamteamteamteam' },
  'delivery.stop': { team: 'teamteamteamteam' },
  'delivery.now': {},
  'delivery.preview': { team: 'teamteamteamteam' },
  'release.join': { invite: '{}' },
  'release.leave': { team: 'teamteamteamteam' },
  'release.assign': { team: 'teamteamteamteam', tools: {} },
  'release.open': { team: 'teamteamteamteam' },
  'release.draft': { team: 'teamteamteamteam', weeks: [WEEK] },
  'release.release': { team: 'teamteamteamteam', withheld: [], text: '', how: 'file' },
  'release.again': { id: 'teamteamteamteam' },
  'release.standing': { team: 'teamteamteamteam', on: false },
  'release.stop': { team: 'teamteamteamteam' },
};

const typesOf = (schema: {
  readonly options: readonly { readonly shape: { readonly type: { readonly value: unknown } } }[];
}) => schema.options.map(({ shape }) => String(shape.type.value));
const TYPES = [
  ...typesOf(pageMessageSchema).map((type) => ['page', type] as const),
  ...typesOf(ownMessageSchema).map((type) => ['own', type] as const),
];

/** Whether a handler was reached. */
async function reaches(message: unknown, sender: Sender): Promise<boolean> {
  let reached = false;
  const answer = async () => {
    reached = true;
    return null;
  };
  const table = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : answer) });
  const load = async () => table;
  const settings = async () => parseSettings({});
  await Promise.resolve(handle(message, sender, { page: load, own: load } as Handlers, SELF, settings)).catch(
    (error: unknown) => {
      expect(error).toBeInstanceOf(TypeError);
    },
  );
  return reached;
}

test('every type of message is answered to whom it belongs, and to nobody else', async () => {
  expect(Object.keys(RIGHT).sort()).toEqual(TYPES.map(([, type]) => type).sort());
  let [tried, refused] = [0, 0];
  for (const [whose, type] of TYPES)
    for (const [name, sender] of Object.entries(SENDERS)) {
      const reached = await reaches({ type, ...RIGHT[type] }, sender);
      tried += 1;
      refused += reached ? 0 : 1;
      expect(reached, `${type} from ${name}`).toBe(MAY[whose]?.includes(name) ?? false);
    }
  console.log(
    `${TYPES.length} types of message from ${Object.keys(SENDERS).length} senders: ${tried} tried, ${refused} refused`,
  );
  expect(tried - refused).toBe(TYPES.length);
});

test('no type of message is taken in another shape', async () => {
  const wrong: readonly unknown[] = [null, -1, 0.5, 'x'.repeat(3_000_000), { length: 1 }, [['x']], () => 0];
  let [tried, refused] = [0, 0];
  for (const [whose, type] of TYPES) {
    const sender = SENDERS[MAY[whose]?.[0] ?? ''] ?? {};
    const fields = Object.keys(RIGHT[type] ?? {});
    const without = fields.map((field) =>
      Object.fromEntries(Object.entries(RIGHT[type] ?? {}).filter(([name]) => name !== field)),
    );
    const replaced = fields.flatMap((field) => wrong.map((value) => ({ ...RIGHT[type], [field]: value })));
    for (const message of [...without, ...replaced]) {
      // Times may be any number.
      const isTime = ['at', 'from', 'until'].some(
        (name) =>
          typeof Reflect.get(message, name) === 'number' &&
          Reflect.get(message, name) !== Reflect.get(RIGHT[type] ?? {}, name),
      );
      if (isTime) continue;
      tried += 1;
      refused += (await reaches({ type, ...message }, sender)) ? 0 : 1;
    }
  }
  console.log(`${tried} messages of a wrong shape tried, ${refused} refused`);
  expect(refused).toBe(tried);
});
