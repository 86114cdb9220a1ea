import { expect, test } from 'vitest';
import { createRep, type Typed } from './rep';

const GIVEN =
  'Anna Ben Carla David Elena Frank Grace Hugo Ines Jonas Karin Lucas Maria Nils Olga Paul Rosa Sam Tina Uwe';
const FAMILY =
  'Abbott Becker Costa Dubois Eriksen Fischer Garcia Hansen Ivanov Jensen Keller Lopez Meyer Novak Olsen Petrov Quinn Rossi Schmidt Tanaka Ullman Vargas Weber Yilmaz Zhang';
const STEMS = 'Nord Sol Alta Vera Quanta Bright Iron Blue Cedar Delta';
const ENDS = 'Works Systems Foods Labs Freight';
const TOOLS = ['salesforce', 'zendesk', 'quickbooks', 'asana', 'hubspot'];
const COMPANIES = 50;
const PEOPLE = 500;
/** Every so many are entered into a second tool; all of them five times takes minutes. */
const AGAIN = 5;

/** A small seeded generator (mulberry32), so that a failure can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Ten colleagues each: domain, switchboard, street and city are their company's, names come from short lists. */
function people(): readonly (readonly Typed[])[] {
  const [given, family] = [GIVEN.split(' '), FAMILY.split(' ')];
  const companies = STEMS.split(' ').flatMap((stem) => ENDS.split(' ').map((end) => `${stem} ${end}`));
  return Array.from({ length: PEOPLE }, (_, i) => {
    const at = i % COMPANIES;
    const company = companies[at] ?? '';
    const first = given[i % given.length] ?? '';
    const last = family[Math.floor(i / given.length) % family.length] ?? '';
    return [
      ['givenName', first],
      ['familyName', last],
      ['email', `${first}.${last}@${company.replace(' ', '').toLowerCase()}.com`],
      ['company', company],
      ['phone', `+1 415 ${230 + at} 7788`],
      ['street', `${at + 1} Harbour Road`],
      ['city', at % 2 === 0 ? 'Oakland' : 'Portland'],
      ['postalCode', `${94_000 + at}`],
    ];
  });
}

test('500 people at 50 companies, in five tools in any order: no pair of two people, no wrong pill', async () => {
  const random = seeded(11);
  const rep = await createRep();
  const entries = people().flatMap((fields, person) =>
    shuffled(TOOLS, random)
      .slice(0, person % AGAIN === 0 ? 2 : 1)
      .map((tool) => ({ person, tool, fields })),
  );
  const wrong: string[] = [];
  let linked = 0;
  for (const { person, tool, fields } of shuffled(entries, random)) {
    for (const { decision } of await rep.types(tool, shuffled(fields, random), `${tool}/${person}`)) {
      const others = decision.links.filter(({ record }) => !record.endsWith(`/${person}`));
      const between = others.filter(({ level }) => level !== 'company');
      if (between.length > 0 || (decision.speaks && others.length > 0)) wrong.push(`${tool}/${person}`);
      linked += decision.links.length - others.length;
    }
  }
  expect(wrong).toEqual([]);
  expect(linked).toBeGreaterThan(PEOPLE / AGAIN);
}, 180_000);
