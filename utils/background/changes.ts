import { dayOf } from '../calendar';
import { deliveriesSchema } from '../delivery/store';
import { deliveryChanges, settingsChanges, teamChanges } from '../receipt/changes';
import { addChanges } from '../receipt/journal';
import { membershipsSchema } from '../release/membership';
import { parseSettings } from '../settings';
import type { StorageChanges } from '../storage';

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
  await addChanges(said.map((one) => ({ day, ...one })));
}

const teamsIn = (stored: unknown) => membershipsSchema.safeParse(stored ?? []).data ?? [];
const deliveriesIn = (stored: unknown) => deliveriesSchema.safeParse(stored ?? []).data ?? [];
