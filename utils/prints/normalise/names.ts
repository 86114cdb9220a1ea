import { company, companyParts } from './company';
import { isTypo } from './edit-distance';
import { isNickname } from './nicknames';
import { nameParts, person } from './person';

/**
 * How two names agree, strongest first. Only `same` is equality; the others are weaker and count only inside a pair
 * of records that something else has opened: `part` (a middle name or a word is missing), `initials` ("J. Doe"),
 * `nickname` ("Bob Smith" and "Robert Smith"), `typo`.
 */
export type NameAgreement = 'same' | 'part' | 'initials' | 'nickname' | 'typo' | 'different';

const STRENGTH: readonly NameAgreement[] = ['same', 'part', 'initials', 'nickname', 'typo', 'different'];

/** How two person names agree; order, titles, particles and missing spaces do not matter. */
export function personAgreement(a: string, b: string, lang?: string): NameAgreement {
  const [left, right] = [normalised(person, a, lang), normalised(person, b, lang)];
  if (left === '' || right === '') return 'different';
  if (left === right) return 'same';
  const [leftParts, rightParts] = [nameParts(a, lang), nameParts(b, lang)];
  return leftParts.join('') === rightParts.join('')
    ? 'same'
    : alignWords(leftParts, rightParts, wordAgreement);
}

/** How two company names agree; numbers and numerals must be equal, since they tell sister companies apart. */
export function companyAgreement(a: string, b: string): NameAgreement {
  const [left, right] = [normalised(company, a), normalised(company, b)];
  if (left === '' || right === '') return 'different';
  if (left === right) return 'same';
  const [leftParts, rightParts] = [companyParts(a), companyParts(b)];
  if (leftParts.length !== rightParts.length) return isTypo(left, right) ? 'typo' : 'different';
  return alignWords(leftParts, rightParts, (x, y) =>
    x === y ? 'same' : isTypo(x, y) ? 'typo' : 'different',
  );
}

function normalised(normaliser: typeof person, raw: string, lang?: string): string {
  return normaliser(raw, lang === undefined ? {} : { lang }, 'other')?.canonical ?? '';
}

function wordAgreement(a: string, b: string): NameAgreement {
  if (a === b) return 'same';
  if ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) return 'initials';
  if (isNickname(a, b)) return 'nickname';
  return isTypo(a, b) ? 'typo' : 'different';
}

/**
 * Gives each word of the shorter name its best partner in the longer one, exact partners first. The weakest partner
 * decides. Of several words, at least one must agree exactly; a single word is no part of a longer name.
 */
function alignWords(
  a: readonly string[],
  b: readonly string[],
  compare: (x: string, y: string) => NameAgreement,
): NameAgreement {
  const [shorter, longer] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  if (shorter.length > 20 || longer.length > 20 || (shorter.length === 1 && longer.length > 1))
    return 'different';
  let weakest: NameAgreement = shorter.length === longer.length ? 'same' : 'part';
  let exact = 0;
  for (const word of [...shorter].sort((x, y) => Number(longer.includes(y)) - Number(longer.includes(x)))) {
    const grades = longer.map((other) => STRENGTH.indexOf(compare(word, other)));
    const best = Math.min(...grades);
    const grade = STRENGTH[best] ?? 'different';
    if (grade === 'different') return grade;
    if (grade === 'same') exact++;
    longer.splice(grades.indexOf(best), 1);
    weakest = best > STRENGTH.indexOf(weakest) ? grade : weakest;
  }
  return exact === 0 && shorter.length > 1 ? 'different' : weakest;
}
