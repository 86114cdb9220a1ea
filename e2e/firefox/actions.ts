import type { NodeReference } from './bidi';

/** What a person does, as `input.performActions` of WebDriver BiDi takes it: the events are trusted. */
export type Actions = readonly object[];

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const keyboard = (actions: readonly object[]): Actions => [{ type: 'key', id: 'keyboard', actions }];

/** Keys one after the other; special ones as WebDriver's private characters. */
export const keysOf = (keys: string): Actions => keyboard([...keys].flatMap((key) => [down(key), up(key)]));

/** A key while another is held. */
export const chordOf = (held: string, key: string): Actions =>
  keyboard([down(held), down(key), up(key), up(held)]);

/** A click in the middle of a node. */
export const clickOf = (element: NodeReference): Actions => [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];
