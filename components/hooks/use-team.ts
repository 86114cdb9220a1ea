import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { dayOf } from '../../utils/calendar';
import { combine } from '../../utils/report/combine';
import { type Desk, EMPTY_DESK } from '../../utils/report/desk';
import type { TeamFigures } from '../../utils/report/figures';
import { type Edition, type Held, statusOf, type WeekStatus } from '../../utils/report/held';
import { publishing } from '../../utils/report/publish';
import { runInStretches } from '../../utils/report/steps';
import { rulesOf, type Team, type TeamStore } from '../../utils/report/team';
import { type CaseRow, teamDatabase } from './team-database';
import { type Closed, readHeld } from './team-held';
import type { Place } from './use-places';

/** What every page about figures works with. */
interface DeskState {
  readonly id: string;
  readonly name: string;
  readonly floor: number;
  readonly weeks: readonly WeekStatus[];
  readonly desk: Desk;
  readonly cases: readonly CaseRow[];
}
/** A team with its key and its reports. */
export interface OwnState extends DeskState {
  readonly kind: 'own';
  readonly team: Team;
  readonly held: Held;
  readonly editions: readonly Edition[];
  /** What the figures are made of: the same object until another week is shown. */
  readonly closed: Closed;
}
/** Floored figures of several teams: nothing behind them lies here. */
export interface CombinedState extends DeskState {
  readonly kind: 'combined';
  readonly handedOn: readonly TeamFigures[];
}
export type TeamState = OwnState | CombinedState;

/** What is shown of a place, live; undefined until it is known. */
export function useTeam(place: Place | undefined): TeamState | undefined {
  const db = teamDatabase();
  const id = place?.id ?? '';
  const core = useLiveQuery(() => readCore(id), [id]);
  const desk = useLiveQuery(async () => ({ of: id, desk: await readDesk(id) }), [id]);
  const cases = useLiveQuery(() => db.cases.where('team').equals(id).toArray(), [id]);
  if (!core || core.id !== id || desk?.of !== id || !cases) return undefined;
  return { ...core, desk: desk.desk, cases };
}

type Core<T> = T extends DeskState ? Omit<T, 'desk' | 'cases'> : never;

async function readCore(id: string): Promise<Core<TeamState> | undefined> {
  const db = teamDatabase();
  const team = await db.teams.get(id);
  if (team) {
    const { held, editions, closed } = await readHeld(team);
    const weeks = statusOf(rulesOf(team), held, editions, dayOf(Date.now()));
    return { kind: 'own', id, name: team.name, floor: team.floor, team, held, editions, closed, weeks };
  }
  const combination = await db.combinations.get(id);
  if (!combination) return undefined;
  const { name, figures: handedOn } = combination;
  const floor = Math.min(...handedOn.map((one) => one.floor));
  return { kind: 'combined', id, name, floor, handedOn, weeks: [] };
}

async function readDesk(id: string): Promise<Desk> {
  const row = await teamDatabase().desks.get(id);
  if (!row) return EMPTY_DESK;
  const { team: _, ...desk } = row;
  return desk;
}

/** Everything that a team holds, as a backup and a handover take it. */
export async function readStore(team: Team): Promise<TeamStore> {
  const [{ held, editions }, desk, cases] = await Promise.all([
    readHeld(team),
    readDesk(team.id),
    teamDatabase().cases.where('team').equals(team.id).toArray(),
  ]);
  return { team, held, editions, desk, cases: cases.map(({ file }) => file) };
}

/** The team's figures, made in stretches so that the page stays awake. */
export type FiguresState =
  | { readonly status: 'busy'; readonly share: number; readonly figures?: TeamFigures }
  | { readonly status: 'ready'; readonly figures: TeamFigures };

/** The figures of a team, made anew when its closings change. While that runs, those shown before stay. */
export function useFigures(state: TeamState | undefined): FiguresState {
  const [made, setMade] = useState<FiguresState & { readonly of?: string }>({ status: 'busy', share: 0 });
  const own = state?.kind === 'own' ? state : undefined;
  const handedOn = state?.kind === 'combined' ? state.handedOn : undefined;
  const closed = own?.closed;
  const id = state?.id;
  useEffect(() => {
    if (id === undefined) return;
    if (handedOn) setMade({ of: id, status: 'ready', figures: combine(handedOn) });
    if (!closed) return;
    const { team, held, editions } = closed;
    const over = new AbortController();
    const steps = publishing(rulesOf(team), held, editions, dayOf(Date.now()));
    // What was shown of this team stays until the new figures are there.
    const tell = (share: number) =>
      setMade((before) => ({ ...(before.of === id ? before : {}), of: id, status: 'busy', share }));
    runInStretches(steps, tell, undefined, over.signal).then(
      (figures) => setMade({ of: id, status: 'ready', figures }),
      (error) => {
        if (!over.signal.aborted) throw error;
      },
    );
    return () => over.abort();
  }, [id, handedOn, closed]);
  return made.of === id ? made : { status: 'busy', share: 0 };
}
