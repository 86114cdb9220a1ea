import type { NormalValue } from '../model';

/** Fewest digits by which a number without its area code is known again. */
const LEAST = 6;

/** What a value is printed as, and what prints of another one say that both are one. */
export interface Keys {
  readonly printed: readonly string[];
  readonly asked: readonly string[];
}

/**
 * Keys by which two phone numbers are one: every digit agrees, or one lacks what the other has in front, its country
 * or its area. Two that state their countries agree in them; a country that was only assumed, from the settings, may be
 * the wrong one. Of two extensions both have to be the same; a number without one is that of either.
 *
 * The relation is not that of equal words: a number that has its country never meets another by its end alone. So what
 * is printed differs from what is asked for: `=…` the whole, `~…` a number as dialled without its country, `<…` the end
 * of a longer one.
 */
export function phoneKeysOf(value: NormalValue): Keys {
  const { whole, dialled, ends } = formsOf(value);
  const extension = /;ext=.*$/u.exec(value.canonical)?.[0] ?? '';
  const own = [
    ...(whole === undefined ? [] : [`=${whole}`]),
    ...(dialled === undefined ? [] : [`~${dialled}`]),
  ];
  const printed = [...own, ...ends.map((end) => `<${end}`)];
  const asked = [...own, ...(dialled === undefined ? [] : [`<${dialled}`]), ...ends.map((end) => `~${end}`)];
  return extension === ''
    ? { printed, asked: asked.flatMap((key) => [key, `${key};ext`]) }
    : {
        printed: printed.flatMap((key) => [`${key}${extension}`, `${key};ext`]),
        asked: asked.flatMap((key) => [`${key}${extension}`, key]),
      };
}

interface Forms {
  /** The number with its country. */
  readonly whole?: string;
  /** As it was dialled, where the country was not said. */
  readonly dialled?: string;
  /** Ends that others may dial. */
  readonly ends: readonly string[];
}

function formsOf({ canonical, readings = [], tokens }: NormalValue): Forms {
  const [number = ''] = canonical.split(';');
  if (!number.startsWith('+')) {
    const dialled = withoutTrunk(number);
    const ends = Array.from({ length: Math.max(0, dialled.length - LEAST) }, (_, i) => dialled.slice(i + 1));
    return { dialled, ends };
  }
  const groups = tokens.filter((token) => /^\d+$/u.test(token) && token.length >= LEAST);
  const [dialled] = readings.map(withoutTrunk);
  const ends = [...new Set(groups.map(withoutTrunk))];
  return dialled === undefined ? { whole: number, ends } : { whole: number, dialled, ends };
}

const withoutTrunk = (digits: string): string => digits.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
