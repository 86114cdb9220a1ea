import { hurry, stopParcels } from '../delivery/outbox';
import { rowsText } from '../delivery/request';
import { dropDelivery, keepDelivery, loadDeliveries } from '../delivery/store';
import { asked, type Target, targetSchema } from '../delivery/target';
import type { OwnHandlers } from '../messages/handle';
import { previewOf } from '../report/seal';
import { loadSettings } from '../settings';
import { deliver } from './deliver';
import { readManaged } from './policy';
import { membershipOf } from './sealing';
import { announceReleases, changeStanding, draftAnnounced } from './standing';

type DeliveryHandlers = {
  readonly [T in keyof OwnHandlers as T extends `delivery.${string}` ? T : never]: OwnHandlers[T];
};

/** What a person may do about delivering reports. The browser was asked for the host in the same click. */
export const deliveryHandlers: DeliveryHandlers = {
  'delivery.agree': async ({ team, target }) => {
    await agree(team, target);
    await changeStanding(team, 'endpoint');
    await announceReleases();
  },
  'delivery.stop': async ({ team }) => {
    await changeStanding(team, false);
    await dropDelivery(team);
    await stopParcels(team);
  },
  'delivery.now': async () => {
    await hurry(Date.now());
    await deliver();
  },
  'delivery.preview': async ({ team }) => {
    const delivery = (await loadDeliveries()).find((one) => one.team === team);
    const report = await draftAnnounced(await membershipOf(team));
    if (!report) return null;
    return { text: delivery?.content === 'report' ? previewOf(report) : rowsText(report) };
  },
};

async function agree(team: string, given: Target | undefined): Promise<void> {
  await membershipOf(team);
  const { managed } = await loadSettings();
  if (given && managed.locks.includes('delivery')) {
    throw new Error('The policy allows no other endpoint.');
  }
  const target = given ?? targetSchema.parse((await readManaged())?.delivery);
  const from = given ? 'person' : 'policy';
  await keepDelivery({ team, ...asked(target), from, agreedAt: Date.now() }, given);
}
