import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from '#imports';
import { outbox, type Parcel } from '../../utils/delivery/outbox';
import { type Delivery, loadDeliveries, onDeliveriesChanged } from '../../utils/delivery/store';
import { hostOf, targetSchema } from '../../utils/delivery/target';
import { send } from '../../utils/messages/send';
import type { Membership } from '../../utils/release/membership';
import { loadMemberships, onReleaseChanged } from '../../utils/release/store';
import type { DeliveryActions, DeliveryTeam } from '../delivery/props';
import { onAny, useReading } from './use-reading';

interface Agreed {
  readonly memberships: readonly Membership[];
  readonly deliveries: readonly Delivery[];
}

/** How each team's reports are delivered, live; undefined until it is read. */
export function useDelivery(): readonly DeliveryTeam[] | undefined {
  const agreed = useReading(readAgreed, onAgreedChanged);
  const parcels = useLiveQuery(readParcels, []);
  return agreed && parcels && agreed.memberships.map((one) => teamOf(one, agreed.deliveries, parcels));
}

const onAgreedChanged = onAny(onDeliveriesChanged, onReleaseChanged);
async function readAgreed(): Promise<Agreed> {
  const [memberships, deliveries] = await Promise.all([loadMemberships(), loadDeliveries()]);
  return { memberships, deliveries };
}

/** A database that does not open shows nothing on its way; the agreement is shown all the same. */
async function readParcels(): Promise<readonly Parcel[]> {
  try {
    return await outbox().parcels.toArray();
  } catch (error) {
    console.error('Retyped: the outbox could not be read.', error);
    return [];
  }
}

function teamOf(
  { team, invite, tools, standing }: Membership,
  deliveries: readonly Delivery[],
  parcels: readonly Parcel[],
): DeliveryTeam {
  const delivery = deliveries.find((one) => one.team === team);
  return {
    team,
    name: invite.name,
    isAssigned: Object.keys(tools).length > 0,
    ...(delivery ? { delivery } : {}),
    ...(standing?.to === 'endpoint' && standing.announced ? { announced: standing.announced } : {}),
    parcels: parcels.filter((one) => one.team === team).sort((a, b) => b.addedAt - a.addedAt),
  };
}

/** What a person can do about delivery. */
export const deliveryActions: DeliveryActions = {
  onAgree: async (team, origin, target) => {
    // Inside the click: the browser asks the person.
    if (!(await browser.permissions.request({ origins: [hostOf({ origin })] }))) return false;
    await send({ type: 'delivery.agree', team, ...(target ? { target } : {}) });
    return true;
  },
  onStop: (team) => send({ type: 'delivery.stop', team }),
  onSkip: (team) => send({ type: 'release.stop', team }),
  onNow: () => send({ type: 'delivery.now' }),
  onPreview: async (team) => (await send({ type: 'delivery.preview', team }))?.text ?? null,
  onRead: (values) => targetSchema.safeParse(values).data ?? null,
};
