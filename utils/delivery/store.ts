import { browser } from '#imports';
import { idSchema } from '../report/schema';
import { onStored } from '../storage';
import { z } from '../zod';
import { secretKey } from './secret-key';
import { type Target, targetSchema } from './target';

/** A delivery that the person agreed to: shown, logged and downloaded as it is. What opens the endpoint is not in it. */
const deliverySchema = z.strictObject({
  /** The team whose reports are delivered. */
  team: idSchema,
  method: z.enum(['POST', 'PUT']),
  content: z.enum(['rows', 'report']),
  origin: z.string().max(300),
  /** Who named the endpoint. */
  from: z.enum(['person', 'policy']),
  agreedAt: z.number(),
});
/** All of them, as they are stored. */
export const deliveriesSchema = z.array(deliverySchema);
export type Delivery = Readonly<z.infer<typeof deliverySchema>>;

const DELIVERIES = 'deliveries';

/** The deliveries that are agreed to. */
export async function loadDeliveries(): Promise<readonly Delivery[]> {
  const stored = await browser.storage.local.get(DELIVERIES);
  return deliveriesSchema.safeParse(stored[DELIVERIES] ?? []).data ?? [];
}

/**
 * Keeps an agreement, in place of a former one for its team.
 * @param secret its endpoint, when the person named one
 */
export async function keepDelivery(delivery: Delivery, secret: Target | undefined): Promise<void> {
  await navigator.locks.request(DELIVERIES, async () => {
    const others = (await loadDeliveries()).filter(({ team }) => team !== delivery.team);
    const agreed = { [DELIVERIES]: [...others, delivery] };
    // Of an earlier agreement, about another endpoint.
    if (!secret) await browser.storage.local.remove(secretKey(delivery.team));
    await browser.storage.local.set(secret ? { ...agreed, [secretKey(delivery.team)]: secret } : agreed);
  });
}

/** Ends an agreement; its secret goes with it. */
export async function dropDelivery(team: string): Promise<void> {
  await navigator.locks.request(DELIVERIES, async () => {
    const others = (await loadDeliveries()).filter((one) => one.team !== team);
    // The secret first: without its agreement nothing would ask for it to be removed.
    await browser.storage.local.remove(secretKey(team));
    await browser.storage.local.set({ [DELIVERIES]: others });
  });
}

/** The address and key of a delivery; undefined when they cannot be read. */
export async function loadSecret(team: string): Promise<Target | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(secretKey(team));
  return targetSchema.safeParse(stored[secretKey(team)]).data;
}

/** Calls back each time an agreement changes. Returns how to stop. */
export const onDeliveriesChanged = (callback: () => void): (() => void) => onStored([DELIVERIES], callback);
