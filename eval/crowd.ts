import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CROWD_TOOLS, typeCrowd } from '../tests/crowd';
import { seeded } from '../tests/random';
import { otherLabels } from './linkage/other-labels';
import { readSets, typeAll } from './records';
import type { EvalOptions } from './suite';

const PER = 10_000;

/**
 * Turns data against the product. First 500 made-up colleagues, each typed into five tools in random order; then every
 * record of each linked set typed into one of five tools at random, where any pair of two entities, repeats in one
 * tool included, is a wrong one. Prints one JSON line for each, and one for all sets together: `wrong` counts the
 * records that joined any wrong pair, of the records fed. `undisputed` leaves out those whose pairs another set of the
 * corpora labels as one thing.
 */
export async function suite({ corpora, predictions }: EvalOptions): Promise<void> {
  const { wrong, spoken, ...crowd } = await typeCrowd();
  const people = { wrong: new Set(wrong).size, spokenWrongly: new Set(spoken).size };
  console.log(
    JSON.stringify({ set: 'crowd', ...crowd, ...people, per10k: per10k(people.wrong, crowd.records) }),
  );

  let fed = 0;
  let joined = 0;
  let undisputed = 0;
  const sets = await readSets(join(corpora, 'linkage'));
  const isOneElsewhere = otherLabels(sets);
  for (const set of sets) {
    const random = seeded(set.rows.length);
    const pairs = await typeAll(set, () => CROWD_TOOLS[Math.floor(random() * CROWD_TOOLS.length)] ?? '');
    const apart = pairs.filter(([a, b]) => a.entity_id !== b.entity_id);
    const records = new Set(apart.map(([, b]) => b.rec_id)).size;
    const beyond = apart.filter(([a, b]) => !isOneElsewhere(set, a, b));
    const left = new Set(beyond.map(([, b]) => b.rec_id)).size;
    fed += set.rows.length;
    joined += records;
    undisputed += left;
    console.log(JSON.stringify({ set: set.name, ...figures(set.rows.length, records, left) }));
    if (predictions === undefined) continue;
    const lines = apart.map(([a, b]) => `${JSON.stringify({ set: set.name, a: a.rec_id, b: b.rec_id })}\n`);
    await appendFile(predictions, lines.join(''));
  }
  console.log(JSON.stringify({ set: 'all sets', ...figures(fed, joined, undisputed) }));
}

function figures(records: number, wrong: number, undisputed: number) {
  return {
    records,
    wrong,
    per10k: per10k(wrong, records),
    undisputed,
    undisputedPer10k: per10k(undisputed, records),
  };
}

function per10k(wrong: number, records: number): number {
  return Math.round((wrong / records) * PER * 100) / 100;
}
