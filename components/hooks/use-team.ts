import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { TeamFigures } from '../../utils/report/figures';
import { type Edition, type Held, statusOf, type WeekStatus } from '../../utils/report/held';
import { publishing } from '../../utils/report/publish';
import { runInStretches } from '../../utils/report/steps';
import { rulesOf, type Team, type TeamStore } from '../../utils/report/team';
import { dayOf } from '../../utils/summary/caps';
import { type CaseRow, type Desk, EMPTY_DESK, teamDatabase } from './team-database';

/** A team with all that the page works with. */
export interface TeamState {
  readonly team: Team;
  readonly held: Held;
  readonly editions: readonly Edition[];
  readonly weeks: readonly WeekStatus[];
  readonly desk: Desk;
  readonly cases: readonly CaseRow[];
}

/** The team of this page, live; null when there is none yet, undefined until it is known. */
export function useTeam(): TeamState | null | undefined {
  const db = teamDatabase();
  const team = useLiveQuery(async () => (await db.teams.orderBy('id').first()) ?? null, []);
  const id = team?.id ?? '';
  const store = useStore(team);
  const desk = useLiveQuery(async () => (await db.desks.get(id)) ?? { ...EMPTY_DESK, team: id }, [id]);
  const cases = useLiveQuery(() => db.cases.where('team').equals(id).toArray(), [id]);
  if (team === null) return null;
  if (!team || !store || !desk || !cases || desk.team !== team.id) return undefined;
  return { ...store, desk, cases };
}

function useStore(team: Team | null | undefined) {
  const db = teamDatabase();
  return useLiveQuery(async () => {
    if (!team) return undefined;
    const { held, editions } = await readStore(team);
    return { team, held, editions, weeks: statusOf(rulesOf(team), held, editions, dayOf(Date.now())) };
  }, [team?.id, db]);
}

/** Everything that a team holds, as a backup takes it. */
export async function readStore(team: Team): Promise<TeamStore> {
  const db = teamDatabase();
  const [rows, closings] = await Promise.all([
    db.reports.where('team').equals(team.id).toArray(),
    db.editions.where('team').equals(team.id).sortBy('n'),
  ]);
  const editions = closings.map(({ week, day, reports }) => ({ week, day, reports }));
  return { team, editions, held: new Map(rows.map(({ id, report }) => [id, report])) };
}

/** The team's figures, made in stretches so that the page stays awake. */
export type FiguresState =
  | { readonly status: 'busy'; readonly share: number; readonly figures?: TeamFigures }
  | { readonly status: 'ready'; readonly figures: TeamFigures };

export function useFigures(state: TeamState | null | undefined): FiguresState {
  const [made, setMade] = useState<FiguresState>({ status: 'busy', share: 0 });
  const held = state?.held;
  const editions = state?.editions;
  const team = state?.team;
  useEffect(() => {
    if (!held || !editions || !team) return;
    const over = new AbortController();
    const steps = publishing(rulesOf(team), held, editions, dayOf(Date.now()));
    // What was shown stays until the new figures are there.
    const tell = (share: number) => setMade((before) => ({ ...before, status: 'busy', share }));
    runInStretches(steps, tell, undefined, over.signal).then(
      (figures) => setMade({ status: 'ready', figures }),
      (error) => {
        if (!over.signal.aborted) throw error;
      },
    );
    return () => over.abort();
  }, [held, editions, team]);
  return made;
}
