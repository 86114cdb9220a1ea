import { browser } from '#imports';
import { t } from '../i18n';
import type { SealedReply } from '../messages/own-replies';
import { fromBase64url } from '../prints/base64url';
import { type Membership, NOTICE_MS } from '../release/membership';
import { changeMemberships, loadMemberships } from '../release/store';
import { byQuarter } from '../report/build';
import { randomId } from '../report/contributor';
import type { Report } from '../report/schema';
import { doAll } from './do-all';
import { RELEASE_NOTICE, RELEASE_PAGE } from './notices';
import { draftReport, openWeeks } from './release';
import { sealAndKeep } from './sealing';

const ALARM = 'release';

/**
 * One at a time: of a start and an alarm at once, one announces and releases, and what a person stops is not released
 * meanwhile.
 */
const inTurn = (task: () => Promise<void>): Promise<void> => navigator.locks.request('standing', task);

/** Changes one membership's standing release. */
function change(
  team: string,
  next: (standing: Membership['standing'], one: Membership) => Partial<Membership>,
): Promise<void> {
  return changeMemberships((teams) =>
    teams.map((one) => {
      if (one.team !== team) return one;
      const { standing, ...rest } = one;
      return { ...rest, ...next(standing, one) };
    }),
  );
}

/** Reports are released by themselves from now on, each announced a day ahead; or no longer. */
export const changeStanding = (team: string, on: boolean | 'endpoint'): Promise<void> =>
  inTurn(() => change(team, () => (on === false ? {} : { standing: on === 'endpoint' ? { to: on } : {} })));

/** Stops what is announced: its weeks are released by hand or not at all. */
export const stopAnnounced = (team: string): Promise<void> =>
  inTurn(() =>
    change(team, (standing, { skipped }) => ({
      ...(standing ? { standing: plain(standing) } : {}),
      skipped: [...skipped, ...(standing?.announced?.weeks ?? [])],
    })),
  );

/**
 * Announces what standing releases are to release, and releases what was announced a day ago: a file is saved at once,
 * what goes to an endpoint is what `deliver` sends next. Asked at every start and alarm: a day in which the browser was
 * closed counts only from when it could be seen.
 */
export async function announceReleases(now: number = Date.now()): Promise<void> {
  const teams = (await loadMemberships()).map(({ team }) => team);
  await doAll(teams.map((team) => () => inTurn(() => announceOrRelease(team, now))));
}

async function announceOrRelease(team: string, now: number): Promise<void> {
  // As it is in its turn: it may have been stopped, or the team left, while another was released.
  const membership = (await loadMemberships()).find((one) => one.team === team);
  if (!membership?.standing || membership.standing.isBlocked) return;
  const { announced } = membership.standing;
  if (!announced) await announce(membership, now);
  else if (announced.at <= now) await releaseAnnounced(membership, now);
  else await browser.alarms.create(`${ALARM} ${team}`, { when: announced.at });
}

async function announce(membership: Membership, now: number): Promise<void> {
  const [weeks] = byQuarter(await openWeeks(membership, now)).values();
  if (!weeks || weeks.length === 0) return;
  // Told before it is noted: a worker that dies in between tells it twice, and never releases what nobody was told of.
  await tell(membership.invite.name);
  const at = now + NOTICE_MS;
  const announced = { at, weeks: [...weeks], id: randomId() };
  await change(membership.team, (standing) => ({ standing: { ...plain(standing), announced } }));
  await browser.alarms.create(`${ALARM} ${membership.team}`, { when: at });
}

/** Says so where it is seen: a notification, or the page in a tab of its own behind the others. */
async function tell(team: string): Promise<void> {
  if (await browser.permissions.contains({ permissions: ['notifications'] })) {
    await browser.notifications.create(RELEASE_NOTICE, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('release_notice_title'),
      message: t('release_notice_text', team),
    });
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL(RELEASE_PAGE), active: false });
}

/** A standing release that has announced nothing. */
const plain = (standing: Membership['standing']): NonNullable<Membership['standing']> =>
  standing?.to === undefined ? {} : { to: standing.to };

/** The report that is announced, as it would be released now; undefined when none is. */
export async function draftAnnounced(membership: Membership): Promise<Report | undefined> {
  const announced = membership.standing?.announced;
  return announced && draftReport(membership, announced.weeks, announced.at, announced.id);
}

/** What is announced keeps its id: a worker that dies on the way releases the same report again, which counts once. */
async function releaseAnnounced(membership: Membership, now: number): Promise<void> {
  const { team, standing } = membership;
  const isDelivered = standing?.to === 'endpoint';
  if (!isDelivered && !(await browser.permissions.contains({ permissions: ['downloads'] }))) {
    await change(team, (before) => ({ standing: { ...before, isBlocked: true } }));
    return;
  }
  const report = await draftAnnounced(membership);
  if (report) {
    const sealed = await sealAndKeep(membership, report, isDelivered ? 'delivery' : 'standing', now);
    if (!isDelivered) await save(sealed);
  }
  await change(team, (before) => ({ standing: plain(before) }));
}

/** Saves a sealed report among the person's downloads, from where they or a sync folder hand it over. */
async function save({ name, sealed }: SealedReply): Promise<void> {
  const bytes = fromBase64url(sealed);
  await browser.downloads.download({ url: addressOf(Uint8Array.from(bytes)), filename: name, saveAs: false });
}

/** Chromium's worker can make no blob address, Firefox takes no data address. */
function addressOf(bytes: Uint8Array<ArrayBuffer>): string {
  if (typeof URL.createObjectURL === 'function')
    return URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:application/octet-stream;base64,${btoa(text)}`;
}
