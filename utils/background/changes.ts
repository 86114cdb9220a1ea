import { z } from 'zod';
import { browser } from '#imports';
import { dayOf } from '../calendar';
import { deliveriesSchema } from '../delivery/store';
import { type Changed, deliveryChanges, settingsChanges, teamChanges } from '../receipt/changes';
import { changeSchema } from '../receipt/schema';
import { membershipsSchema } from '../release/membership';
import { serialQueue } from '../session/queue';
import { parseSettings } from '../settings';
import type { StorageChanges } from '../storage';

const CHANGES = 'changes';
/** Changes that are kept, the newest. */
const MOST = 400;
const inTurn = serialQueue();

/** The dated changes, the newest first. */
export async function loadChanges(): Promise<readonly Changed[]> {
  const stored = await browser.storage.local.get(CHANGES);
  return z.array(changeSchema).safeParse(stored[CHANGES] ?? []).data ?? [];
}

/** Writes down what changes in what is read, kept and released: for the receipt, on this machine alone. */
export async function noteChanges({ settings, teams, deliveries }: StorageChanges): Promise<void> {
  const said = [
    ...(settings ? settingsChanges(parseSettings(settings.oldValue), parseSettings(settings.newValue)) : []),
    ...(teams ? teamChanges(teamsIn(teams.oldValue), teamsIn(teams.newValue)) : []),
    ...(deliveries
      ? deliveryChanges(deliveriesIn(deliveries.oldValue), deliveriesIn(deliveries.newValue))
      : []),
  ];
  if (said.length === 0) return;
  const day = dayOf(Date.now());
  const changes = said.map((one): Changed => ({ day, ...one }));
  await inTurn(async () => {
    const before = await loadChanges();
    await browser.storage.local.set({ [CHANGES]: [...changes, ...before].slice(0, MOST) });
  });
}

const teamsIn = (stored: unknown) => membershipsSchema.safeParse(stored ?? []).data ?? [];
const deliveriesIn = (stored: unknown) => deliveriesSchema.safeParse(stored ?? []).data ?? [];
