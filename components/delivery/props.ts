import type { Parcel } from '../../utils/delivery/outbox';
import type { Delivery } from '../../utils/delivery/store';
import type { Target } from '../../utils/delivery/target';
import type { DeliveryAsked } from '../../utils/policy/policy';

/** A team that the person joined, and how its reports are delivered. */
export interface DeliveryTeam {
  readonly team: string;
  readonly name: string;
  /** Whether tools belong to it: without any there is nothing to deliver. */
  readonly isAssigned: boolean;
  /** Absent while nothing is delivered. */
  readonly delivery?: Delivery;
  readonly announced?: { readonly at: number; readonly weeks: readonly string[] };
  /** On their way and arrived, the newest first. */
  readonly parcels: readonly Parcel[];
}

export interface DeliveryActions {
  /** Called in the click: the browser asks for the host. Resolves to whether it was granted. */
  readonly onAgree: (team: string, origin: string, target: Target | undefined) => Promise<boolean>;
  readonly onStop: (team: string) => Promise<unknown>;
  /** Stops what is announced alone. */
  readonly onSkip: (team: string) => Promise<unknown>;
  readonly onNow: () => Promise<unknown>;
  /** What is announced, byte for byte; null when nothing is any more. */
  readonly onPreview: (team: string) => Promise<string | null>;
  /** Reads an endpoint as it was typed; null when it is none. */
  readonly onRead: (target: Readonly<Record<string, string>>) => Target | null;
}

export interface DeliveryProps extends DeliveryActions {
  readonly teams: readonly DeliveryTeam[];
  /** The endpoint that the organisation asks for. */
  readonly asked?: DeliveryAsked;
  /** Whether no other may be named. */
  readonly isLocked: boolean;
}
