import { browser } from '#imports';
import { type Report, reportSchema } from '../report/schema';
import { onStored } from '../storage';
import { z } from '../zod';
import { type Membership, membershipsSchema, type Released, releasedSchema } from './membership';

/** Where memberships and what was released lie in `storage.local`: shown among what is stored, and erased with it. */
const TEAMS = 'teams';
const RELEASED = 'released';
const textKey = (id: string) => `released:${id}`;
/** In session memory: a report that was shown and not yet released is on no disk. */
const draftKey = (team: string) => `draft:${team}`;

/** The teams that the person joined. What is not as it must be is left out: it is never released to. */
export async function loadMemberships(): Promise<readonly Membership[]> {
  const stored = await browser.storage.local.get(TEAMS);
  return membershipsSchema.safeParse(stored[TEAMS] ?? []).data ?? [];
}

/** Everything that was released, the newest first. */
export async function loadReleased(): Promise<readonly Released[]> {
  const stored = await browser.storage.local.get(RELEASED);
  return z.array(releasedSchema).safeParse(stored[RELEASED] ?? []).data ?? [];
}

/** The text of a released report; undefined when it was erased. */
export async function loadReleasedText(id: string): Promise<string | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(textKey(id));
  const text = stored[textKey(id)];
  return typeof text === 'string' ? text : undefined;
}

/** Changes the memberships under one lock, as settings are: storage knows no transaction. */
export async function changeMemberships(
  change: (teams: readonly Membership[]) => readonly Membership[],
): Promise<void> {
  await navigator.locks.request(TEAMS, async () => {
    await browser.storage.local.set({ [TEAMS]: change(await loadMemberships()) });
  });
}

/** Keeps what was released and its text, the latest first; a report that is released again is listed once. */
export async function keepReleased(released: Released, text: string): Promise<void> {
  await navigator.locks.request(RELEASED, async () => {
    const before = (await loadReleased()).filter(({ id }) => id !== released.id);
    await browser.storage.local.set({ [RELEASED]: [released, ...before], [textKey(released.id)]: text });
  });
}

/** Forgets what was released, what is being noted at this moment too; the teams keep what they were given. */
export async function forgetReleased(): Promise<void> {
  await navigator.locks.request(RELEASED, async () => {
    const texts = (await loadReleased()).map(({ id }) => textKey(id));
    await browser.storage.local.remove([RELEASED, ...texts]);
  });
}

/** Keeps what is being previewed, in session memory, so that exactly that is released. */
export async function keepDraft(report: Report): Promise<void> {
  await browser.storage.session.set({ [draftKey(report.team)]: report });
}

/** What was previewed for a team; undefined when the browser was closed since, or nothing was. */
export async function loadDraft(team: string): Promise<Report | undefined> {
  const stored = await browser.storage.session.get(draftKey(team));
  return reportSchema.safeParse(stored[draftKey(team)]).data;
}

/** Forgets what was previewed for a team. */
export const dropDraft = (team: string): Promise<void> => browser.storage.session.remove(draftKey(team));

/** Calls back each time memberships or what was released change. Returns how to stop. */
export const onReleaseChanged = (callback: () => void): (() => void) => onStored([TEAMS, RELEASED], callback);
