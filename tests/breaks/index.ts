import type { Break } from './break';

/** Every deliberate break, by invariant. tests/breaks.test.ts keeps them in step with the code and with the docs. */
export const breaks: readonly Break[] = [
  {
    invariant: 1,
    what: 'The row of an entry keeps what was typed.',
    edits: [
      {
        file: 'utils/intake/entry.ts',
        find: '    kind: normal.kind,',
        put: '    kind: normal.kind, ...{ raw: normal.canonical },',
      },
    ],
    red: { project: 'e2e', file: 'e2e/canary.spec.ts', test: 'no typed or copied value|nor in any row' },
  },
  {
    invariant: 2,
    what: 'The page sends what it should have called a secret.',
    edits: [
      {
        file: 'utils/fields/secrets.ts',
        find: "  if (completes.includes('one-time-code') || OTP.test(own)) return 'otp';",
        put: '',
      },
    ],
    red: {
      project: 'e2e',
      file: 'e2e/silence.spec.ts',
      test: 'tabs that were open at consent|secrets never reach',
    },
  },
  {
    invariant: 2,
    what: 'A password that is shown before it was entered is forgotten.',
    edits: [
      {
        file: 'utils/fields/watch.ts',
        find: "    passwords.noteAll(native(at, 'getRootNode').call(at));\n",
        put: '',
      },
    ],
    red: {
      project: 'e2e',
      file: 'e2e/silence.spec.ts',
      test: 'tabs that were open at consent|secrets never reach',
    },
  },
  {
    invariant: 3,
    what: 'The worker asks a server at every entry.',
    edits: [
      {
        file: 'utils/background/entries.ts',
        find: '  const acknowledged: EntryId[] = [];',
        put: "  void fetch('https://intranet.example.org/collect', { mode: 'no-cors' });\n  const acknowledged: EntryId[] = [];",
      },
    ],
    red: { project: 'e2e', file: 'e2e/canary.spec.ts', test: 'no network request' },
  },
  {
    invariant: 3,
    what: 'The observer asks a server from within the page.',
    edits: [
      {
        file: 'utils/observer/delivery.ts',
        find: '    const here = address();',
        put: "    const here = address();\n    void fetch('https://intranet.example.org/collect', { mode: 'no-cors' });",
      },
    ],
    red: { project: 'e2e', file: 'e2e/canary.spec.ts', test: 'no network request' },
  },
  {
    invariant: 4,
    what: 'A pause is forgotten.',
    edits: [{ file: 'utils/settings.ts', find: 'now >= settings.pausedUntil', put: 'true' }],
    red: { project: 'e2e', file: 'e2e/silence.spec.ts', test: 'tabs that were open at consent|paused' },
  },
  {
    invariant: 4,
    what: 'A host that is granted counts as chosen.',
    edits: [
      { file: 'utils/settings.ts', find: ' && settings.tools.includes(tool)', put: '' },
      {
        file: 'utils/grants.ts',
        find: 'matchPatternsOf(settings.tools, toolsWith(settings.customTools))',
        put: 'matchPatternsOf(toolsWith(settings.customTools).map(({ id }) => id), toolsWith(settings.customTools))',
      },
    ],
    red: { project: 'e2e', file: 'e2e/silence.spec.ts', test: 'tabs that were open at consent|not chosen' },
  },
  {
    invariant: 5,
    what: 'An entry is forgotten when it is sent, not when it is acknowledged.',
    edits: [
      {
        file: 'utils/observer/outbox.ts',
        find: '        forget(',
        put: '        for (const { id } of batch) entries.delete(id);\n        forget(',
      },
    ],
    red: { project: 'unit', file: 'utils/observer/outbox.test.ts' },
  },
  {
    invariant: 5,
    what: 'The observer gives up after the first failure.',
    edits: [{ file: 'utils/observer/outbox.ts', find: '=> void flush(), ', put: '=> undefined, ' }],
    red: { project: 'unit', file: 'utils/observer/outbox.test.ts' },
  },
  {
    invariant: 5,
    what: 'The ledger does not ask whether an entry was applied before.',
    edits: [
      {
        file: 'utils/ledger/write.ts',
        find: '  if (applied !== undefined) return new Map();',
        put: '  if (applied !== undefined) await db.applied.delete(change.entry);',
      },
    ],
    red: { project: 'unit', file: 'utils/ledger/port.test.ts' },
  },
  {
    invariant: 6,
    what: 'One person is enough for a figure of the team.',
    edits: [
      {
        file: 'utils/report/floor.ts',
        find: '  if (cell.size < least || contributorsOf(cell) < least) return false;',
        put: '  if (least < 1) return false;',
      },
    ],
    red: { project: 'unit', file: 'tests/report-floor.test.ts' },
  },
  {
    invariant: 6,
    what: 'One of many may hold all of a figure.',
    edits: [
      {
        file: 'utils/report/floor.ts',
        find: '    return largest * 2 <= sum;',
        put: '    return largest <= sum;',
      },
    ],
    red: { project: 'unit', file: 'utils/report/floor.test.ts' },
  },
  {
    invariant: 7,
    what: 'The observer marks the control that it watches.',
    edits: [
      {
        file: 'utils/fields/watch.ts',
        find: '    passwords.note(control);\n    end(forms.sweep(control));',
        put: "    passwords.note(control);\n    control.setAttribute('data-seen', '');\n    end(forms.sweep(control));",
      },
    ],
    red: { project: 'e2e', file: 'e2e/untouched.spec.ts', test: 'native' },
  },
  {
    invariant: 7,
    what: 'The observer stops an event on its way.',
    edits: [
      {
        file: 'utils/fields/trees.ts',
        find: '      handler(event as Parameters<typeof handler>[0], at);\n',
        put: "      if (event.type === 'focusout') event.stopPropagation();\n      handler(event as Parameters<typeof handler>[0], at);\n",
      },
    ],
    red: { project: 'e2e', file: 'e2e/untouched.spec.ts', test: 'native' },
  },
  {
    invariant: 8,
    what: 'A night with an open form counts as hands-on time.',
    edits: [{ file: 'utils/fields/visit.ts', find: ', IDLE_CAP_MS);', put: ', Infinity);' }],
    red: { project: 'unit', file: 'utils/fields/visit.test.ts' },
  },
  {
    invariant: 8,
    what: 'A lunch between two tools counts as the way.',
    edits: [
      {
        file: 'utils/summary/times.ts',
        find: 'Math.max(0, ms), GAP_CAP_MS)',
        put: 'Math.max(0, ms), Infinity)',
      },
    ],
    red: { project: 'unit', file: 'utils/summary/week.test.ts' },
  },
  {
    invariant: 8,
    what: 'A colleague at the same company, domain, switchboard and address is taken for the contact.',
    edits: [
      {
        file: 'utils/matching/pair.ts',
        find: 'bits >= OPENING_BITS && besideName >= BESIDE_NAME',
        put: 'bits >= 2',
      },
      {
        file: 'utils/matching/pair.ts',
        find: '  const level = veto === undefined ? levelOf(comparisons, stored, ignored) : undefined;',
        put: "  const level = levelOf(comparisons, stored, ignored) ?? 'person';",
      },
      { file: 'utils/matching/pair.ts', find: 'opens && veto === undefined ? (level', put: 'opens ? (level' },
    ],
    red: { project: 'e2e', file: 'e2e/main-job.spec.ts' },
  },
  {
    invariant: 8,
    what: 'The badge tells the fields where the pill tells the tools.',
    edits: [
      {
        file: 'utils/background/announce.ts',
        find: 'String(finding.tools.length)',
        put: 'String(finding.tools.length + 1)',
      },
    ],
    red: { project: 'e2e', file: 'e2e/main-job.spec.ts', test: 'the same contact' },
  },
  {
    invariant: 8,
    what: "The popup's week counts every field twice.",
    edits: [
      {
        file: 'utils/summary/week.ts',
        find: "retypedEntries: sum('fields'),",
        put: "retypedEntries: 2 * sum('fields'),",
      },
    ],
    red: { project: 'e2e', file: 'e2e/main-job.spec.ts', test: 'the same contact|popup' },
  },
  {
    invariant: 9,
    what: 'What a page calls a field is kept as it stands there.',
    edits: [
      {
        file: 'utils/background/entries.ts',
        find: 'dictionaryLabel(entry.field.label);',
        put: 'entry.field.label as ReturnType<typeof dictionaryLabel>;',
      },
    ],
    red: { project: 'unit', file: 'utils/background/labels.test.ts' },
  },
  {
    invariant: 9,
    what: 'A report may name a field by any text.',
    edits: [{ file: 'utils/report/labels.ts', find: 'z.enum(FIELD_LABELS)', put: 'z.string()' }],
    red: { project: 'unit', file: 'tests/report-import.test.ts', test: 'each is refused' },
  },
];
