import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Week } from '../utils/model';
import type { TeamFigures } from '../utils/report/figures';
import { figuresSchema } from '../utils/report/figures';
import { closeWeek, type Edition, type Held, statusOf } from '../utils/report/held';
import { publish } from '../utils/report/publish';
import type { Report } from '../utils/report/schema';
import {
  editionOf,
  flowOf,
  heldOf,
  idOf,
  LATER,
  RULES,
  reportOf,
  toolOf,
  WEEK,
  weekWith,
} from './report-maker';

/** The team that one attacker knows by heart, but for one person. */
const people = (count: number, records = 10): Report[] =>
  Array.from({ length: count }, (_, i) =>
    reportOf(`person ${i}`, [weekWith([flowOf('salesforce', 'zendesk', records)], [toolOf('zendesk', 20)])]),
  );
const show = (reports: readonly Report[], editions: readonly Edition[]): TeamFigures =>
  publish(RULES, heldOf(reports), editions, LATER);
const flowIn = (figures: TeamFigures) => figures.weeks[0]?.flows[0];

test('seven people: the sums of their reports, rounded, in the shape that the schema describes', () => {
  const reports = people(7);
  const figures = show(reports, [editionOf(reports)]);
  expect(figuresSchema.parse(figures)).toEqual(figures);
  expect(figures.weeks[0]).toMatchObject({ contributors: 7, personDays: 35, hidden: { flows: 0, tools: 0 } });
  expect(flowIn(figures)).toMatchObject({
    contributors: 7,
    records: 70,
    fields: 280,
    handsOn: 2820,
    roundTrip: 4200,
    mapRest: 0,
    map: [
      { from: { kind: 'company' }, to: { kind: 'company' }, contributors: 7, fields: 140 },
      { from: { kind: 'email' }, to: { kind: 'email' }, contributors: 7, fields: 140 },
    ],
    methods: [{ method: 'typed', fields: 280 }],
    types: [{ from: 'contact', to: 'ticket', records: 70 }],
  });
  expect(figures.weeks[0]?.tools[0]).toMatchObject({ tool: 'zendesk', contributors: 7, entries: 700 });
  expect(figures.quarters[0]).toMatchObject({ quarter: '2026-Q4', contributors: 7 });
});

test('with four people nothing is shown, however much they carry', () => {
  const reports = people(4, 500);
  const { weeks, quarters } = show(reports, [editionOf(reports)]);
  expect(weeks).toEqual([
    {
      week: WEEK,
      contributors: 0,
      personDays: 0,
      flows: [],
      tools: [],
      departments: [],
      hidden: { flows: 1, tools: 1 },
    },
  ]);
  expect(quarters[0]).toMatchObject({ contributors: 0, flows: [], tools: [], precision: null });
});

test('a week closes only when it is over and the floor is reached', () => {
  const reports = people(5);
  const close = (list: readonly Report[], day: string) => closeWeek(RULES, heldOf(list), [], WEEK, day);
  expect(close(reports, '2026-11-08')).toBeUndefined();
  expect(close(reports.slice(1), LATER)).toBeUndefined();
  expect(close(reports, '2026-11-09')?.reports).toHaveLength(5);
  const [status] = statusOf(RULES, heldOf(reports), [], '2026-11-09');
  expect(status).toMatchObject({ waiting: 5, needed: 5, canClose: true, isDue: false });
  expect(statusOf(RULES, heldOf(reports), [], '2026-11-16')[0]?.isDue).toBe(true);
});

test('a person who was promised a higher floor keeps it', () => {
  const reports = [...people(6), reportOf('careful', people(1)[0]?.weeks ?? [], { floor: 8 })];
  expect(show(reports, [editionOf(reports)]).weeks[0]?.flows).toEqual([]);
});

test('a person who was promised a higher floor keeps it in the quarter, when weeks without them close later', () => {
  const [first, second] = ['2026-W43', '2026-W44'] as Week[];
  if (!first || !second) throw new Error('two weeks');
  const asked = (who: string, week: Week, floor: number) =>
    reportOf(who, [weekWith([flowOf('salesforce', 'zendesk', 10, { disagreeing: 2 })], [], week)], { floor });
  const careful = [1, 2, 3, 4, 5].map((n) => asked(`careful ${n}`, first, 8));
  const others = [1, 2].map((n) => asked(`other ${n}`, second, 5));
  const { quarters } = show([...careful, ...others], [editionOf(careful, first), editionOf(others, second)]);
  expect(quarters[0]?.flows).toEqual([]);
});

describe('attacks', () => {
  test('subtraction between two filters: a department is shown only if what it leaves passes too', () => {
    const inDepartment = (list: readonly Report[], department: string) =>
      list.map((report) => ({ ...report, department }));
    const [one, ...others] = people(12);
    if (!one) throw new Error('nobody');
    const sales = inDepartment(others.slice(0, 5), 'Sales');
    const support = inDepartment(others.slice(5), 'Support');
    const lonely = inDepartment([one], 'Legal');
    const departments = (reports: readonly Report[]) =>
      flowIn(show(reports, [editionOf(reports)]))?.departments.map(({ department }) => department);
    expect(departments([...sales, ...support])).toEqual(['Support', 'Sales']);
    // All − Sales − Support would be Legal alone: the smaller department is hidden with it.
    expect(departments([...sales, ...support, ...lonely])).toEqual(['Support']);
  });

  test('two exports a day apart: one late report changes nothing, five change it together', () => {
    const reports = people(6);
    const before = show(reports, [editionOf(reports)]);
    const late = reportOf('late', [weekWith([flowOf('salesforce', 'zendesk', 12)])]);
    const editions = [editionOf(reports)];
    expect(closeWeek(RULES, heldOf([...reports, late]), editions, WEEK, LATER)).toBeUndefined();
    // Even if somebody forged the closing, the figures stay.
    const forged = show([...reports, late], [...editions, editionOf([late])]);
    expect(forged.weeks).toEqual(before.weeks);
    expect(forged.quarters).toEqual(before.quarters);
    const five = [
      late,
      ...[1, 2, 3, 4].map((n) => reportOf(`late ${n}`, [weekWith([flowOf('salesforce', 'zendesk', 10)])])),
    ];
    const after = show([...reports, ...five], [...editions, editionOf(five)]);
    expect(flowIn(after)).toMatchObject({ contributors: 11, records: 110 });
  });

  test('five late reports of which one alone uses a tool do not show it', () => {
    const reports = people(6);
    const late = [1, 2, 3, 4].map((n) => reportOf(`late ${n}`, [weekWith([])]));
    const one = reportOf('one', [weekWith([flowOf('salesforce', 'zendesk', 40)])]);
    const editions = [editionOf(reports), editionOf([...late, one])];
    expect(flowIn(show([...reports, ...late, one], editions))).toEqual(
      flowIn(show(reports, [editionOf(reports)])),
    );
  });

  test('a joining or leaving member: each week stands for itself, and no week shows fewer than the floor', () => {
    const next = '2026-W46' as Week;
    const stay = people(5);
    const both = stay.map((report) =>
      reportOf(`again ${report.id}`, [
        ...report.weeks,
        weekWith([flowOf('salesforce', 'zendesk', 10)], [], next),
      ]),
    );
    const joins = reportOf('joins', [weekWith([flowOf('salesforce', 'zendesk', 10)], [], next)]);
    const reports = [...both, joins];
    const figures = show(reports, [editionOf(both), editionOf(reports, next)]);
    expect(figures.weeks.map(({ flows }) => flows[0]?.contributors)).toEqual([5, 6]);
    // The newcomer alone in a flow of the second week does not show.
    const alone = reportOf('alone', [weekWith([flowOf('jira', 'zendesk', 10)], [], next)]);
    const more = [...both, alone];
    const flows = show(more, [editionOf(both), editionOf(more, next)]).weeks[1]?.flows;
    expect(flows?.map(({ from }) => from)).toEqual(['salesforce']);
  });

  test('four invented reports: small ones are dominated by the real one, so that it stays hidden', () => {
    const real = reportOf('real', [weekWith([flowOf('salesforce', 'zendesk', 37)])]);
    const invented = (records: number) =>
      [1, 2, 3, 4].map((n) => reportOf(`fake ${n}`, [weekWith([flowOf('salesforce', 'zendesk', records)])]));
    const small = [real, ...invented(1)];
    expect(show(small, [editionOf(small)]).weeks[0]?.flows).toEqual([]);
    // The stated limit: who invents whole colleagues learns the real one's figures, to the rounding alone.
    const large = [real, ...invented(37)];
    expect(flowIn(show(large, [editionOf(large)]))?.records).toBe(185);
    const near = [{ ...real, weeks: [weekWith([flowOf('salesforce', 'zendesk', 36)])] }, ...invented(37)];
    expect(flowIn(show(near, [editionOf(near)]))?.records).toBe(185);
  });

  test('one person with two browsers is one contributor', () => {
    const four = people(4);
    const second = four.map((report) => ({
      ...report,
      id: idOf(`second-${report.id}`),
      browser: idOf(`b2-${report.id}`),
    }));
    const eight = [...four, ...second];
    expect(show(eight, [editionOf(eight)]).weeks[0]?.flows).toEqual([]);
    const fifth = reportOf('fifth', [weekWith([flowOf('salesforce', 'zendesk', 10)])]);
    const nine = [...eight, fifth];
    expect(flowIn(show(nine, [editionOf(nine)]))).toMatchObject({ contributors: 5, records: 90 });
    expect(show(nine, [editionOf(nine)]).weeks[0]?.personDays).toBe(35);
  });

  test('a correction replaces what its browser said, in company only', () => {
    const reports = people(6);
    const corrected = (count: number) =>
      reports.slice(0, count).map((report) => ({
        ...report,
        id: idOf(`c-${report.id}`),
        revision: 2,
        weeks: [weekWith([flowOf('salesforce', 'zendesk', 6)], [toolOf('zendesk', 20)])],
      }));
    const withCorrections = (count: number) => {
      const list = corrected(count);
      return show([...reports, ...list], [editionOf(reports), editionOf(list)]);
    };
    expect(flowIn(withCorrections(4))?.records).toBe(60);
    expect(flowIn(withCorrections(5))?.records).toBe(40);
    expect(flowIn(withCorrections(5))?.contributors).toBe(6);
  });

  test('a hidden field cannot be told by subtracting the shown ones from the total', () => {
    const odd = flowOf('salesforce', 'zendesk', 10, {
      map: [
        { from: { kind: 'email' }, to: { kind: 'email' }, fields: 20 },
        { from: { kind: 'birthDate' }, to: { kind: 'date' }, fields: 20 },
      ],
    });
    const reports = [...people(6), reportOf('odd', [weekWith([odd])])];
    const flow = flowIn(show(reports, [editionOf(reports)]));
    expect(flow?.map.map(({ from }) => from.kind)).toEqual(['email']);
    expect(flow).toMatchObject({ fields: 280, mapRest: 140 });
  });

  test('a quarter counts people once, and several quarters the largest quarter', () => {
    const weeks = ['2026-W43', '2026-W44', '2026-W45'] as Week[];
    const reports = Array.from({ length: 6 }, (_, i) =>
      reportOf(
        `steady ${i}`,
        weeks.map((week) => weekWith([flowOf('salesforce', 'zendesk', 10)], [], week)),
      ),
    );
    const figures = show(
      reports,
      weeks.map((week) => editionOf(reports, week)),
    );
    expect(figures.quarters.map(({ contributors }) => contributors)).toEqual([6]);
    expect(figures.quarters[0]?.flows[0]).toMatchObject({ contributors: 6 });
  });

  test('answers, disagreements and lookups are shown by quarter alone, with the floor of people who gave them', () => {
    const weeks = ['2026-W43', '2026-W44'] as Week[];
    const asked = (i: number, week: Week) =>
      weekWith(
        [
          flowOf('salesforce', 'zendesk', 10, {
            answers: i % 2 === Number(week === '2026-W44') ? { noIntegration: 2 } : {},
            disagreeing: 3,
          }),
        ],
        [toolOf('zendesk', 20, { lookups: i === 0 ? 90 : 0 })],
        week,
      );
    const reports = Array.from({ length: 6 }, (_, i) =>
      reportOf(
        `asked ${i}`,
        weeks.map((week) => asked(i, week)),
        { precision: { right: 4, judged: i < 5 ? 5 : 4 } },
      ),
    );
    const { quarters } = show(
      reports,
      weeks.map((week) => editionOf(reports, week)),
    );
    expect(quarters[0]?.flows[0]).toMatchObject({
      reasons: [{ answer: 'noIntegration', times: 10 }],
      disagreeing: 35,
      intended: null,
    });
    expect(quarters[0]?.tools[0]).toMatchObject({ lookups: null, repeats: null });
    expect(quarters[0]?.precision).toEqual({ judged: 29, right: 24 });
  });
});

const KINDS = ['email', 'phone', 'company', 'street'] as const;

test('what any shown split leaves of its total is nobody or the floor, by every way of subtracting', () => {
  const person = fc.record({
    fields: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)),
    pasted: fc.nat(100),
    department: fc.constantFrom('Sales', 'Support', 'Legal', undefined),
  });
  let shownParts = 0;
  let hiddenParts = 0;
  fc.assert(
    fc.property(fc.array(person, { minLength: 5, maxLength: 25 }), (team) => {
      const given = team.filter(({ fields }) => fields.some(Boolean));
      const reports = given.map(({ fields, pasted, department }, i) => {
        const map = KINDS.flatMap((kind, k) =>
          fields[k] ? [{ from: { kind }, to: { kind }, fields: fields[k] ?? 0 }] : [],
        );
        const total = fields.reduce((sum, n) => sum + n, 0);
        const split = Math.floor((total * pasted) / 100);
        const flow = flowOf('salesforce', 'zendesk', 1, {
          fields: total,
          map,
          methods: {
            ...(split > 0 ? { pasted: split } : {}),
            ...(split < total ? { typed: total - split } : {}),
          },
        });
        return reportOf(`p${i}`, [weekWith([flow])], department === undefined ? {} : { department });
      });
      fc.pre(reports.length > 0);
      const flow = flowIn(show(reports, [editionOf(reports)]));
      if (!flow) return;
      /** People who have something in what is left when the shown parts are taken away. */
      const left = (isShown: (report: Report) => boolean) =>
        expect([0, ...Array.from({ length: 21 }, (_, n) => n + 5)]).toContain(reports.filter(isShown).length);
      const flowsOf = (report: Report) => report.weeks.flatMap(({ flows }) => flows);
      const kinds = new Set(flow.map.map(({ from }) => from.kind));
      const methods = new Set(flow.methods.map(({ method }) => method as string));
      const departments = new Set(flow.departments.map(({ department }) => department));
      left((report) => flowsOf(report).some(({ map }) => map.some(({ from }) => !kinds.has(from.kind))));
      left((report) =>
        flowsOf(report).some((one) => Object.keys(one.methods).some((method) => !methods.has(method))),
      );
      left(({ department }) => department === undefined || !departments.has(department));
      for (const department of departments)
        expect(reports.filter((report) => report.department === department).length).toBeGreaterThanOrEqual(5);
      shownParts += kinds.size + departments.size;
      hiddenParts += KINDS.length - kinds.size;
    }),
    { numRuns: 400 },
  );
  expect([shownParts > 100, hiddenParts > 20]).toEqual([true, true]);
});

test('whatever is closed in whatever order, a figure changes only when five counts in it do', () => {
  const event = fc.record({
    who: fc.integer({ min: 0, max: 9 }),
    flow: fc.integer({ min: 0, max: 2 }),
    records: fc.integer({ min: 0, max: 40 }),
    department: fc.constantFrom('Sales', 'Support', 'Legal'),
  });
  const drops = fc.array(fc.array(event, { minLength: 5, maxLength: 20 }), { minLength: 1, maxLength: 5 });
  let changes = 0;
  fc.assert(
    fc.property(drops, (given) => {
      const states = statesOf(given);
      for (const [i, state] of states.entries()) {
        for (const [key, amount] of state.cells) {
          if ((states[i - 1]?.cells.get(key) ?? 0) === amount) continue;
          const before = lastShown(states, i, key);
          const changed = [...(state.values.get(key) ?? [])].filter(
            ([who, n]) => n !== (before.get(who) ?? 0),
          );
          expect(changed.length).toBeGreaterThanOrEqual(5);
          changes += 1;
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(changes).toBeGreaterThan(100);
});

interface State {
  /** Shown records of each flow. */
  readonly cells: ReadonlyMap<string, number>;
  /** What everybody really has, by flow. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What everybody had when the flow's figure last changed before this state. */
function lastShown(states: readonly State[], at: number, key: string): ReadonlyMap<string, number> {
  for (let i = at - 1; i >= 0; i -= 1) {
    const [state, before] = [states[i], states[i - 1]];
    if (state && state.cells.get(key) !== before?.cells.get(key)) return state.values.get(key) ?? new Map();
  }
  return new Map();
}

type Drop = readonly { who: number; flow: number; records: number; department: string }[];

function statesOf(drops: readonly Drop[]): readonly State[] {
  const held = new Map<string, Report>();
  const editions: Edition[] = [];
  const now = new Map<string, Map<string, number>>();
  const revisions = new Map<number, number>();
  return drops.map((drop, day): State => {
    const byPerson = Map.groupBy(drop, ({ who }) => who);
    for (const [who, events] of byPerson) {
      const revision = (revisions.get(who) ?? 0) + 1;
      revisions.set(who, revision);
      const records = new Map<number, number>();
      for (const { flow, records: n } of events) records.set(flow, n);
      const flows = [...records]
        .filter(([, n]) => n > 0)
        .map(([flow, n]) => flowOf(`tool-${flow}`, 'zendesk', n));
      for (const flow of [0, 1, 2]) {
        const cell = now.get(`tool-${flow} zendesk`) ?? new Map<string, number>();
        now.set(`tool-${flow} zendesk`, cell.set(`${who}`, records.get(flow) ?? 0));
      }
      const report = reportOf(`p${who}`, [weekWith(flows)], {
        id: idOf(`d${day}p${who}`),
        revision,
        department: events[0]?.department ?? 'Sales',
      });
      held.set(report.id, report);
    }
    editions.push(editionOf([...held.values()].filter(({ id }) => id.startsWith(`d${day}p`))));
    const figures = publish(RULES, held as Held, editions, LATER);
    return {
      cells: new Map(figures.weeks[0]?.flows.map(({ from, to, records }) => [`${from} ${to}`, records])),
      values: new Map([...now].map(([key, cell]) => [key, new Map(cell)])),
    };
  });
}
