import { browser } from '#imports';
import { t } from '../i18n';
import { fromBase64url } from '../prints/base64url';
import { type Membership, NOTICE_MS } from '../release/membership';
import { changeMemberships, loadMemberships } from '../release/store';
import { byQuarter } from '../report/build';
import { randomId } from '../report/contributor';
import type { Report } from '../report/schema';
import { deliver } from './deliver';
import { RELEASE_NOTICE, RELEASE_PAGE } from './notices';
import { draftReport, openWeeks } from './release';
import { type SealedReply, sealAndKeep } from './sealing';

const ALARM = 'release';

/** Changes one membership's standing release. */
function change(
  team: string,
  next: (standing: Membership['standing'], one: Membership) => Partial<Membership>,
) {
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
  change(team, () => (on === false ? {} : { standing: on === 'endpoint' ? { to: on } : {} }));

/** Stops what is announced: its weeks are released by hand or not at all. */
export const stopAnnounced = (team: string): Promise<void> =>
  change(team, (standing, { skipped }) => ({
    ...(standing ? { standing: plain(standing) } : {}),
    skipped: [...skipped, ...(standing?.announced?.weeks ?? [])],
  }));

/**
 * Announces what standing releases are to release, and releases what was announced a day ago. Asked at every start and
 * alarm: a day in which the browser was closed counts only from when it could be seen.
 */
export async function announceReleases(now: number = Date.now()): Promise<void> {
  for (const membership of await loadMemberships()) {
    const { standing, team } = membership;
    if (!standing || standing.isBlocked) continue;
    if (standing.announced && standing.announced.at <= now) await releaseAnnounced(membership, now);
    else if (!standing.announced) await announce(membership, now);
    else await browser.alarms.create(`${ALARM} ${team}`, { when: standing.announced.at });
  }
}

async function announce(membership: Membership, now: number): Promise<void> {
  const [weeks] = byQuarter(await openWeeks(membership, now)).values();
  if (!weeks || weeks.length === 0) return;
  const at = now + NOTICE_MS;
  const announced = { at, weeks: [...weeks], id: randomId() };
  await change(membership.team, (standing) => ({ standing: { ...plain(standing), announced } }));
  await browser.alarms.create(`${ALARM} ${membership.team}`, { when: at });
  await tell(membership.invite.name);
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

async function releaseAnnounced(membership: Membership, now: number): Promise<void> {
  const { team, standing } = membership;
  if (standing?.to === 'endpoint') {
    const report = await draftAnnounced(membership);
    if (report) await sealAndKeep(membership, report, 'delivery', now);
    await change(team, () => ({ standing: plain(standing) }));
    await deliver();
    return;
  }
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
    await change(team, (before) => ({ standing: { ...before, isBlocked: true } }));
    return;
  }
  const report = await draftReport(membership, standing?.announced?.weeks ?? [], now);
  await save(await sealAndKeep(membership, report, 'standing', now));
  await change(team, () => ({ standing: {} }));
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
