import type { Managed } from '../../utils/policy/manage';
import { deliveryActions, useDelivery } from '../hooks/use-delivery';
import { Delivery } from './delivery';

/** Delivery, live. Loaded when its section is. */
export default function DeliveryApp({ managed }: { readonly managed: Managed }) {
  const teams = useDelivery();
  if (!teams) return null;
  const { policy, locks } = managed;
  return (
    <Delivery
      teams={teams}
      {...(policy.delivery ? { asked: policy.delivery } : {})}
      isLocked={locks.includes('delivery')}
      {...deliveryActions}
    />
  );
}
