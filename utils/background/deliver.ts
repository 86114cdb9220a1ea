import { browser } from '#imports';
import { due, forgetOld, nextDue, note, type Parcel, putIn } from '../delivery/outbox';
import { nextTry, type Outcome } from '../delivery/outcome';
import { reportIn, requestOf } from '../delivery/request';
import { sendRequest } from '../delivery/send';
import { type Delivery, loadDeliveries, loadSecret } from '../delivery/store';
import { asked, hostOf, type Target, targetSchema } from '../delivery/target';
import { fromBase64url } from '../prints/base64url';
import { loadReleased, loadReleasedText } from '../release/store';
import { readManaged } from './policy';
import { sealAgain } from './sealing';

const ALARM = 'deliver';
/** A first try waits up to this long: whole departments release in the same minute. */
const SPREAD_MS = 15 * 60_000;

/** What a run works with; the defaults are the browser's. */
export interface DeliveryTools {
  readonly now: number;
  readonly random: () => number;
  readonly send: typeof sendRequest;
}

/**
 * Sends what is due and sets the alarm for the next. Asked at every start and alarm; of two at once one runs. A worker that
 * dies in between has noted the try before it, and nothing else: the report is sent again, and counts once by its id.
 */
export async function deliver(tools: Partial<DeliveryTools> = {}): Promise<void> {
  const { now = Date.now(), random = Math.random, send = sendRequest } = tools;
  await navigator.locks.request('deliver', async () => {
    await putInReleased(now, random);
    await forgetOld(now);
    const deliveries = await loadDeliveries();
    for (const parcel of await due(now)) {
      const delivery = deliveries.find(({ team }) => team === parcel.team);
      if (!delivery) {
        await note(parcel.report, { state: 'stopped' });
        continue;
      }
      const attempts = parcel.attempts + 1;
      // Before it is tried: a worker that dies here every time must not try every time.
      await note(parcel.report, { attempts, nextAt: nextTry(attempts, { failure: 'offline' }, now, random) });
      const outcome = await tryOnce(parcel, delivery, send);
      await note(
        parcel.report,
        outcome.type === 'sent'
          ? { state: 'sent', sentAt: now }
          : { failure: outcome.failure, nextAt: nextTry(attempts, outcome, now, random) },
      );
    }
    const next = await nextDue();
    if (next !== undefined) await browser.alarms.create(ALARM, { when: Math.max(next, now + 30_000) });
  });
}

/** Whatever was released to be delivered and is no parcel yet: a worker may have died between the two. */
async function putInReleased(now: number, random: () => number): Promise<void> {
  const released = (await loadReleased()).filter(({ how }) => how === 'delivery');
  await putIn(
    released.map(
      ({ id, team }): Parcel => ({
        report: id,
        team,
        state: 'waiting',
        addedAt: now,
        attempts: 0,
        nextAt: now + random() * SPREAD_MS,
      }),
    ),
  );
}

async function tryOnce(
  { report }: Parcel,
  delivery: Delivery,
  send: DeliveryTools['send'],
): Promise<Outcome> {
  const failed = (failure: Extract<Outcome, { type: 'failed' }>['failure']): Outcome => ({
    type: 'failed',
    failure,
  });
  const target = await targetOf(delivery);
  if (!target) return failed('withdrawn');
  if (!(await browser.permissions.contains({ origins: [hostOf(delivery)] }))) return failed('permission');
  try {
    const text = await loadReleasedText(report);
    if (text === undefined) return failed('unreadable');
    const sealed =
      target.content === 'report'
        ? Uint8Array.from(fromBase64url((await sealAgain(report)).sealed))
        : undefined;
    return await send(requestOf(target, reportIn(text), sealed));
  } catch (error) {
    console.error('Retyped: a report could not be made ready.', error instanceof Error ? error.name : '');
    return failed('unreadable');
  }
}

/** The endpoint as it was agreed to. One that a policy named is read there each time: its key may be a new one. */
async function targetOf(delivery: Delivery): Promise<Target | undefined> {
  const target =
    delivery.from === 'policy'
      ? targetSchema.safeParse((await readManaged())?.delivery).data
      : await loadSecret(delivery.team);
  if (!target) return undefined;
  const { method, content, origin } = asked(target);
  const isAgreed = method === delivery.method && content === delivery.content && origin === delivery.origin;
  return isAgreed ? target : undefined;
}
