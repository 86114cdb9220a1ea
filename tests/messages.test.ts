import { describe, expect, test } from 'vitest';
import { createRep, lastOf, type Typed } from './rep';

const LETTER = `Hello Jane, your parcel left our warehouse this morning and should reach you by Monday noon. If it has
not come by then, please ring us under the number you have. Kind regards`;
const message = (to: string, text: string): readonly Typed[] => [
  ['email', to],
  ['subject', 'Your parcel'],
  ['longText', text],
];

describe('the same message to the same recipient', () => {
  test.each([
    ['in one tool', 'gmail', 'gmail'],
    ['in another tool', 'gmail', 'zendesk'],
  ])('is a duplicate task, no transfer and no repeat: %s', async (_name, first, second) => {
    const rep = await createRep();
    await rep.types(first, message('jane@acme-tools.com', LETTER), 'first');
    const results = await rep.types(second, message('jane@acme-tools.com', LETTER.toUpperCase()), 'second');
    expect(lastOf(results).duplicateOf).toBe('first');
    expect(lastOf(results).transfer).toBeUndefined();
    expect(lastOf(results).repeat).toBeUndefined();
    expect(results.at(-1)?.change?.record.duplicateOf).toBe('first');
  });

  test.each<[string, readonly Typed[]]>([
    ['to another recipient', message('omar@castellanos-foods.com', LETTER)],
    ['with another text', message('jane@acme-tools.com', LETTER.replace('Monday', 'Friday'))],
    ['that is too short to be one', message('jane@acme-tools.com', 'Thanks!')],
    ['on a record about something', [...message('jane@acme-tools.com', LETTER), ['company', 'Acme Tools']]],
  ])('is none %s', async (_name, second) => {
    const rep = await createRep();
    await rep.types('gmail', message('jane@acme-tools.com', LETTER));
    expect(lastOf(await rep.types('gmail', second)).duplicateOf).toBeUndefined();
  });

  test('is none any more once the text is changed', async () => {
    const rep = await createRep();
    await rep.types('gmail', message('jane@acme-tools.com', LETTER));
    await rep.types('gmail', message('jane@acme-tools.com', LETTER), 'second');
    const { decision, change } = await rep.commits('gmail', 'second', [
      'longText',
      `${LETTER}, the warehouse`,
    ]);
    expect(decision.duplicateOf).toBeUndefined();
    expect(change?.record.duplicateOf).toBeUndefined();
  });
});

describe('what a text mentions', () => {
  const NOTE = `Tom called for his colleague and asked us to write to tom.okafor@acme-tools.com or to ring him under
+1 415 867 5309 about invoice no. 4711-22`;

  test('is a field of the record that costs no seconds, and no word around it is kept', async () => {
    const rep = await createRep();
    const [result] = await rep.types('zendesk', [['longText', NOTE]]);
    const entries = result?.change?.record.entries ?? [];
    expect(entries.map(({ kind, activeMs, mentioned }) => [kind, activeMs, mentioned])).toEqual([
      ['longText', 1_000, undefined],
      ['email', 0, true],
      ['phone', 0, true],
      ['id', 0, true],
    ]);
    expect(entries[0]?.tokens).toHaveLength(1);
    expect(JSON.stringify(result?.open)).not.toMatch(/colleague|asked/u);
  });

  test('goes with the text when the field is changed', async () => {
    const rep = await createRep();
    await rep.commits('zendesk', 'note', ['longText', NOTE]);
    const { change, open } = await rep.commits('zendesk', 'note', ['longText', 'nothing']);
    expect(change?.record.entries.map(({ kind }) => kind)).toEqual(['longText']);
    expect(change?.record.entries[0]?.activeMs).toBe(2_000);
    expect(open).toHaveLength(1);
  });

  test('joins the record that states it', async () => {
    const rep = await createRep();
    await rep.types('salesforce', [['email', 'tom.okafor@acme-tools.com']]);
    expect(lastOf(await rep.types('zendesk', [['longText', NOTE]])).transfer?.carried).toHaveLength(1);
  });

  test.each<[string, readonly Typed[]]>([
    [
      'a letter from somebody else',
      [
        ['email', 'jane.whitfield@acme-tools.com'],
        ['longText', NOTE],
      ],
    ],
    [
      'a letter on somebody else',
      [
        ['fullName', 'Jane Whitfield'],
        ['longText', NOTE],
      ],
    ],
  ])('does not make %s a record of whom it mentions', async (_name, letter) => {
    const rep = await createRep();
    await rep.types('salesforce', [
      ['fullName', 'Tom Okafor'],
      ['email', 'tom.okafor@acme-tools.com'],
    ]);
    expect(lastOf(await rep.types('zendesk', letter)).links).toEqual([]);
  });

  test('contradicts nothing that its record states', async () => {
    const rep = await createRep();
    const jane: readonly Typed[] = [
      ['fullName', 'Jane Whitfield'],
      ['email', 'jane.whitfield@acme-tools.com'],
    ];
    await rep.types('salesforce', jane);
    const { transfer } = lastOf(await rep.types('zendesk', [...jane, ['longText', NOTE]]));
    expect(transfer?.carried).toHaveLength(2);
    expect(transfer?.disagreeing).toEqual([]);
  });

  test('twice over makes two letters about one person no pair', async () => {
    const rep = await createRep();
    await rep.types('zendesk', [
      ['subject', 'A question'],
      ['longText', NOTE.replace(/about.*/u, '')],
    ]);
    const letter = `We should talk to Tom about all that was said, his address is tom.okafor@acme-tools.com and his phone is
+1 415 867 5309 in case you wonder`;
    expect(lastOf(await rep.types('asana', [['longText', letter]])).links).toEqual([]);
  });
});
