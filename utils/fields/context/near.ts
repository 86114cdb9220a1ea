import type { FieldDescription, FieldKind } from '../../model';
import { foldName, foldText } from '../fold';
import { kindsIn } from '../lexicon';
import type { Scores } from '../scores';

/** The kinds that the labels and names of the neighbours speak of, nearest first. */
export type Near = readonly ReadonlySet<FieldKind>[];

/** One thing that the surroundings of a field change about the evidence in the field itself. */
export type ContextRule = (field: FieldDescription, scores: Scores, near: Near) => void;

/** What the neighbours of a field speak of. */
export const nearOf = (field: FieldDescription): Near =>
  field.neighbours.map((text) => new Set(strongKinds(foldName(text))));

const strongKinds = (text: string): FieldKind[] =>
  [...kindsIn(text, 'name')].filter(([, share]) => share >= 0.5).map(([kind]) => kind);

/** Whether one of the nearest neighbours speaks of one of the kinds. */
export const any = (near: Near, kinds: readonly FieldKind[], among = near.length): boolean =>
  near.slice(0, among).some((set) => kinds.some((kind) => set.has(kind)));

/** All that the field says of itself, folded. */
export const ownText = (field: FieldDescription): string =>
  `${foldText(field.label)} ${foldName(field.name)} ${foldName(field.id)} ${foldText(field.placeholder)}`;
