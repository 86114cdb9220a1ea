import type { FieldLabel } from '../utils/fields/dictionary';
import type { FieldKind, ToolId } from '../utils/model';
import { seeded } from './random';
import { PARTS } from './rep-year-names';

/** What a made-up rep does in a year, decided by a seed alone: when, in which tools, how fast. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

/** The rep's tools: three of the catalogue and a site of their own. */
export const [CRM, DESK, BOOKS, ERP] = [
  'dynamics-365',
  'zendesk',
  'quickbooks-online',
  'custom:erp.acme.example',
] as ToolId[] as [ToolId, ToolId, ToolId, ToolId];

/** Fields of every source record. */
export const SOURCE_KINDS = ['fullName', 'email', 'phone', 'company', 'street'] as const;
/** Fields of targets, in the order in which they are typed: some split the name over two. */
const WHOLE: readonly FieldKind[] = SOURCE_KINDS;
const SPLIT: readonly FieldKind[] = ['givenName', 'familyName', 'email', 'phone', 'company'];
const FLOWS: readonly (readonly [from: ToolId, to: ToolId, kinds: readonly FieldKind[]])[] = [
  [CRM, DESK, WHOLE.slice(0, 4)],
  [CRM, BOOKS, WHOLE],
  [CRM, DESK, WHOLE.slice(0, 3)],
  [DESK, BOOKS, SPLIT.slice(0, 4)],
  [BOOKS, ERP, SPLIT],
];

/** What these tools call some of their fields, in words of the dictionary; the others' labels are not kept. */
const LABELS: Readonly<Record<string, Partial<Record<FieldKind, FieldLabel>>>> = {
  [CRM]: { fullName: 'Contact name', email: 'Email' },
  [BOOKS]: { email: 'Billing email', company: 'Customer' },
};

/** What a tool of the year calls a field of a kind, if it is in the dictionary. */
export const labelOf = (tool: ToolId, kind: FieldKind): FieldLabel | undefined => LABELS[tool]?.[kind];

/** One record carried by hand. */
export interface Visit {
  /** When the last field of the source was left. */
  readonly at: number;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly kinds: readonly FieldKind[];
  readonly customer: number;
  /** What the rep says about it later. */
  readonly verdict: 'none' | 'intended' | 'right' | 'wrong';
  /** Active time of each field, and the pause before each. */
  readonly activeMs: readonly number[];
  readonly gapMs: readonly number[];
  /** From the source to the target. */
  readonly wayMs: number;
}

/** A record that went nowhere else: most of a rep's typing. */
export interface Solo {
  readonly at: number;
  readonly tool: ToolId;
  readonly customer: number;
}

export interface Search {
  readonly at: number;
  readonly activeMs: number;
  readonly tool: ToolId;
}

export interface RepPlan {
  /** The oldest first. */
  readonly visits: readonly Visit[];
  readonly solos: readonly Solo[];
  readonly searches: readonly Search[];
}

/** 52 weeks up to `now`: working days with a few records each, two weeks of holidays, and work on the last day. */
export function repPlan(now: number, seed: number): RepPlan {
  const random = seeded(seed);
  const below = (n: number) => Math.floor(random() * n);
  const visits: Visit[] = [];
  const solos: Solo[] = [];
  const searches: Search[] = [];
  for (let day = 52 * 7 - 1; day >= 0; day -= 1) {
    const isOff = day > 0 && (isWeekend(now - day * DAY) || (day > 120 && day <= 134));
    if (isOff) continue;
    const many = day === 0 ? 2 : below(5);
    // Customers are numbered in the order of their day: nobody comes twice, whichever part of the year writes them.
    const customer = () => visits.length + solos.length;
    for (let i = 0; i < many; i += 1) {
      const [from, to, kinds] = FLOWS[below(FLOWS.length)] ?? [CRM, DESK, WHOLE];
      visits.push({
        at: now - day * DAY - (many - i) * 11 * MINUTE,
        from,
        to,
        kinds,
        customer: customer(),
        verdict: verdictOf(random()),
        activeMs: kinds.map(() => 1000 + below(6000)),
        gapMs: kinds.map(() => 500 + below(40_000)),
        wayMs: 2000 + below(50_000),
      });
    }
    solos.push({
      at: now - day * DAY - 2 * HOUR,
      tool: [CRM, DESK, BOOKS][below(3)] ?? CRM,
      customer: customer(),
    });
    for (let left = below(4); left > 0; left -= 1) {
      searches.push({
        at: now - day * DAY - left * 7 * MINUTE,
        tool: [CRM, DESK][below(2)] ?? CRM,
        activeMs: 800 + below(5000),
      });
    }
  }
  return { visits, solos, searches };
}

/** When each field of a visit's target was left. */
export function timesOfTarget({ at, activeMs, gapMs, wayMs }: Visit): number[] {
  let clock = at + wayMs;
  return activeMs.map((active, i) => {
    clock += active + (i === 0 ? 0 : (gapMs[i] ?? 0));
    return clock;
  });
}

/** When each field of a source was left. */
export const timesOfSource = ({ at }: { readonly at: number }): number[] =>
  SOURCE_KINDS.map((_, i) => at - (SOURCE_KINDS.length - 1 - i) * 4000);

/** A customer nobody else is like: name, mail, phone, company and street all of their own. */
export function customerValue(i: number, kind: FieldKind): string {
  const { given, family, firms, streets } = PARTS;
  const first = given[i % given.length] ?? '';
  const last = `${family[Math.floor(i / given.length) % family.length] ?? ''}${family[(i * 7 + 3) % family.length]?.toLowerCase() ?? ''}`;
  switch (kind) {
    case 'givenName':
      return first;
    case 'familyName':
      return last;
    case 'fullName':
      return `${first} ${last}`;
    case 'email':
      return `${first}.${last}${i}@${last}-${i}.example.com`.toLowerCase();
    case 'phone':
      return `+1 ${212 + (i % 600)} ${200 + ((i * 37) % 700)} ${String((i * 7919) % 10_000).padStart(4, '0')}`;
    case 'company':
      return `${firms[(i * 5) % firms.length] ?? ''}${last} ${firms[(i * 11 + 1) % firms.length] ?? ''}`;
    default:
      return `${10 + i} ${streets[i % streets.length] ?? ''} Street`;
  }
}

/** The field of the source that a field of the target was typed from. */
export const sourceKindOf = (kind: FieldKind): FieldKind =>
  kind === 'givenName' || kind === 'familyName' ? 'fullName' : kind;

function verdictOf(chance: number): Visit['verdict'] {
  if (chance < 0.08) return 'intended';
  if (chance < 0.12) return 'right';
  return chance < 0.126 ? 'wrong' : 'none';
}

function isWeekend(at: number): boolean {
  return [0, 6].includes(new Date(at).getDay());
}
