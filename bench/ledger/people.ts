import { seeded } from '../../tests/random';
import type { FieldKind } from '../../utils/model';

/** One field as it is typed: raw, made up. */
export type TypedField = readonly [kind: FieldKind, value: string];

/** One record as a rep types it. */
export interface TypedRecord {
  readonly tool: string;
  readonly fields: readonly TypedField[];
}

const TOOLS = ['salesforce', 'hubspot', 'zendesk', 'quickbooks-online', 'jira'] as const;
const GIVEN =
  'Ada Alan Alice Amir Anna Bruno Carla Chen Clara Daniel Diego Elena Emma Erik Fatima Felix Grace Hana Hugo Ines Ivan Jane Jonas Julia Kai Karim Lara Leo Lina Lucas Maria Mateo Maya Mina Nadia Nils Noah Nora Olga Omar Paul Petra Priya Rosa Samir Sara Sofia Tariq Theo Vera Yara Yusuf'.split(
    ' ',
  );
const SYLLABLES =
  'ba ber cor dal den er fel gar han in jor kel lan mar nor ol per ros san tor ul ver wes zan'.split(' ');
const TRADES = 'Logistics Dental Foods Analytics Motors Interiors Textiles Software Clinics Energy'.split(
  ' ',
);
const CITIES =
  'Boston Austin Denver Portland Chicago Atlanta Phoenix Dallas Seattle Tampa Omaha Tulsa Fresno Mesa Reno Boise Akron Toledo Madison Lincoln'.split(
    ' ',
  );
const AREAS = [212, 303, 312, 404, 415, 503, 512, 602, 617, 702, 813, 918] as const;
/** The switchboard that a tenth of all entries hold: six records in ten, one of six fields. */
const SWITCHBOARD = '+1 212 736 5000';
const SWITCHBOARD_SHARE = 0.6;
/** Records that carry a person who was entered before. */
const REENTERED_SHARE = 0.3;

/**
 * The record of this number, always the same one: six fields in one of two layouts, every third carrying a person of
 * an earlier record into another tool.
 */
export function recordOf(number: number): TypedRecord {
  const random = seeded(number * 2 + 1);
  const isAgain = number > 0 && random() < REENTERED_SHARE;
  const person = isAgain ? Math.floor(random() * number) : number;
  return { tool: pick(TOOLS, random), fields: fieldsOf(person, random() < 0.5) };
}

function fieldsOf(person: number, isSplit: boolean): readonly TypedField[] {
  const random = seeded(person * 2);
  const given = pick(GIVEN, random);
  const family = capital(word(random) + pick(SYLLABLES, random));
  const company = `${capital(word(random))} ${pick(TRADES, random)}`;
  const domain = `${company.toLowerCase().replace(' ', '-')}.com`;
  const email = `${given}.${family}${person % 97}@${domain}`.toLowerCase();
  const phone =
    random() < SWITCHBOARD_SHARE
      ? SWITCHBOARD
      : `+1 ${pick(AREAS, random)} ${200 + Math.floor(random() * 800)} ${String(Math.floor(random() * 10_000)).padStart(4, '0')}`;
  const city = pick(CITIES, random);
  const postalCode = String(10_000 + Math.floor(random() * 89_999));
  return isSplit
    ? [
        ['givenName', given],
        ['familyName', family],
        ['email', email],
        ['phone', phone],
        ['company', company],
        ['city', city],
      ]
    : [
        ['fullName', `${given} ${family}`],
        ['email', email],
        ['phone', phone],
        ['company', company],
        ['postalCode', postalCode],
        ['city', city],
      ];
}

function word(random: () => number): string {
  return pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from.');
  return found;
}
