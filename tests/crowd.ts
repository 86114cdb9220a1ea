import { seeded } from './random';
import { createRep, type Typed } from './rep';

const GIVEN =
  'Anna Ben Carla David Elena Frank Grace Hugo Ines Jonas Karin Lucas Maria Nils Olga Paul Rosa Sam Tina Uwe';
const FAMILY =
  'Abbott Becker Costa Dubois Eriksen Fischer Garcia Hansen Ivanov Jensen Keller Lopez Meyer Novak Olsen Petrov Quinn Rossi Schmidt Tanaka Ullman Vargas Weber Yilmaz Zhang';
const STEMS = 'Nord Sol Alta Vera Quanta Bright Iron Blue Cedar Delta';
const ENDS = 'Works Systems Foods Labs Freight';
export const CROWD_TOOLS = ['salesforce', 'zendesk', 'quickbooks', 'asana', 'hubspot'];
const COMPANIES = 50;
const PEOPLE = 500;

/** The list in an order by chance; the same order for the same source of chance. */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
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

/** What became of a crowd that was typed in. */
export interface CrowdResult {
  readonly records: number;
  /** Decisions that joined two people other than as members of their company, as `tool/person`. */
  readonly wrong: readonly string[];
  /** Decisions that spoke while another person was among those found. */
  readonly spoken: readonly string[];
  /** Records of one person in another tool that the last decision of a record found, and how many there were to find. */
  readonly found: number;
  readonly truth: number;
}

/**
 * Types 500 people at 50 companies, who share domains, switchboards and addresses, into the tools in random order,
 * the fields of each record in random order too, and looks at every single decision on the way.
 *
 * @param everyNth Only each so-many-th company's people, all their colleagues included: a sample that is as crowded.
 */
export async function typeCrowd(everyNth = 1, seed = 11): Promise<CrowdResult> {
  const random = seeded(seed);
  const rep = await createRep();
  const entries = people()
    .map((fields, person) => ({ fields, person }))
    .filter(({ person }) => (person % COMPANIES) % everyNth === 0)
    .flatMap((each) => CROWD_TOOLS.map((tool) => ({ ...each, tool })));
  const wrong: string[] = [];
  const spoken: string[] = [];
  const before = new Map<number, number>();
  let found = 0;
  let truth = 0;
  for (const { person, tool, fields } of shuffled(entries, random)) {
    const id = `${tool}/${person}`;
    const results = await rep.types(tool, shuffled(fields, random), id);
    for (const { decision } of results) {
      const others = decision.links.filter(({ record }) => !record.endsWith(`/${person}`));
      if (others.some(({ level }) => level !== 'company')) wrong.push(id);
      if (decision.speaks && others.length > 0) spoken.push(id);
    }
    const links = results.at(-1)?.decision.links ?? [];
    found += links.filter(({ record }) => record.endsWith(`/${person}`)).length;
    truth += before.get(person) ?? 0;
    before.set(person, (before.get(person) ?? 0) + 1);
  }
  return { records: entries.length, wrong, spoken, found, truth };
}
