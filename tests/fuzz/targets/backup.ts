import fc from 'fast-check';
import { sealTo } from '../../../utils/report/age';
import { EMPTY_DESK } from '../../../utils/report/desk';
import { Refused } from '../../../utils/report/read';
import { createTeam, takeOver } from '../../../utils/report/team';
import { flowOf, reportOf, weekWith } from '../../report-maker';
import { bytesOf, nearlyBytes, nearlyJson, type Target } from '../target';

const team = await createTeam('Revenue', 5, '2026-11-22');
const store = {
  format: 'retyped-team',
  version: 1,
  team,
  editions: [{ week: '2026-W46', day: '2026-11-20', reports: [] }],
  cases: [],
  desk: EMPTY_DESK,
  reports: [reportOf('me', [weekWith([flowOf('salesforce', 'zendesk', 3)])])],
};

/** A team that is taken over or restored: what is inside, under a seal that opens. */
export const backup: Target = {
  name: 'backup',
  inputs: fc.oneof(
    nearlyJson(store),
    nearlyBytes(new TextEncoder().encode(JSON.stringify(store))),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
  runs: 150,
  judge: async (input) => {
    const file = await sealTo(team.key, bytesOf(input));
    try {
      const restored = await takeOver(file, team.identity);
      if (restored.team.id !== team.id) throw new Error('Another team was taken.');
      return 'taken';
    } catch (error) {
      if (error instanceof Refused) return 'refused';
      throw error;
    }
  },
};
