import fc from 'fast-check';

/** What became of one input: taken for what it claims to be, or refused in the words that a person is told. */
export type Verdict = 'taken' | 'refused';

/** Something that reads what others wrote. `judge` throws when an input did anything but be taken or refused. */
export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  readonly judge: (input: Input) => Promise<Verdict> | Verdict;
  /** How many inputs are tried. */
  readonly runs: number;
}

/** A text, or bytes; JSON for what is no file. The corpus holds bytes in base64. */
export type Input = string | Uint8Array<ArrayBuffer>;

type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree };

/** Keys that a careless program would follow to a prototype, and values at the edges of what numbers and texts may be. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'];
const EDGES: readonly Tree[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e15,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  '\u0000',
  '\ufeff',
  '<script>alert(1)</script>',
  '2026-W99',
  '9'.repeat(400),
  [],
  {},
];

const leaf = fc.oneof(fc.constantFrom(...EDGES), fc.string({ maxLength: 30 }), fc.double({ noNaN: true }));

/** Where to change a tree: the numbers choose among the keys of each level. */
const way = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
const change = fc.oneof(
  fc.record({ way, how: fc.constant('put' as const), value: leaf as fc.Arbitrary<Tree> }),
  fc.record({ way, how: fc.constant('remove' as const), value: fc.constant<Tree>(null) }),
  fc.record({
    way,
    how: fc.constantFrom(...KEYS.map((key) => `add ${key}` as const)),
    value: leaf as fc.Arbitrary<Tree>,
  }),
);

/** JSON texts that are one given value but for a few changes at any depth. */
export const nearlyJson = (value: unknown): fc.Arbitrary<string> =>
  fc
    .array(change, { minLength: 0, maxLength: 3 })
    .map((changes) => JSON.stringify(changes.reduce(changed, structuredClone(value) as Tree)));

function changed(
  tree: Tree,
  { way: [at = 0, ...rest], how, value }: { way: number[]; how: string; value: Tree },
): Tree {
  if (typeof tree !== 'object' || tree === null) return value;
  const keys = Object.keys(tree);
  const key = keys[at % Math.max(1, keys.length)];
  const copy: object = Array.isArray(tree) ? [...tree] : { ...tree };
  // Defined, not assigned: `__proto__` shall be a key as JSON makes it.
  const put = (name: string, inner: Tree) =>
    Object.defineProperty(copy, name, { value: inner, enumerable: true, configurable: true, writable: true });
  if (how.startsWith('add ') && rest.length < 2)
    put(Array.isArray(copy) ? String(copy.length) : how.slice(4), value);
  else if (key === undefined) return value;
  else if (how === 'remove' && rest.length === 0) Reflect.deleteProperty(copy, key);
  else
    put(key, rest.length === 0 ? value : changed(Reflect.get(copy, key) ?? null, { way: rest, how, value }));
  return copy as Tree;
}

/** Bytes that are given ones but for a few that were altered, cut off or put in. */
export const nearlyBytes = (given: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .array(
      fc.record({
        at: fc.nat(given.length),
        byte: fc.nat(255),
        how: fc.constantFrom('flip', 'cut', 'insert'),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((edits) =>
      edits.reduce((bytes, { at, byte, how }) => edited(bytes, at, byte, how), Uint8Array.from(given)),
    );

function edited(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  byte: number,
  how: string,
): Uint8Array<ArrayBuffer> {
  if (how === 'cut') return bytes.slice(0, at);
  if (how === 'insert') return Uint8Array.from([...bytes.subarray(0, at), byte, ...bytes.subarray(at)]);
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = byte;
  return copy;
}

/** An input as text. */
export const textOf = (input: Input): string =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);

/** An input as bytes. */
export const bytesOf = (input: Input): Uint8Array<ArrayBuffer> =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;
