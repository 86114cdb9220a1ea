import { Delivery } from '../../components/delivery/delivery';
import type { DeliveryTeam } from '../../components/delivery/props';
import { NOW } from './samples';

const nothing = async () => undefined;
const DAY = 86_400_000;
const origin = 'https://warehouse.acme.example';
const parcel = { team: 'a-team-of-sample', addedAt: NOW - 6 * DAY, attempts: 1, nextAt: NOW + 3 * 3_600_000 };

const agreed: DeliveryTeam = {
  team: parcel.team,
  name: 'Revenue',
  isAssigned: true,
  delivery: {
    team: parcel.team,
    method: 'POST',
    content: 'rows',
    origin,
    from: 'person',
    agreedAt: NOW - 30 * DAY,
  },
  announced: { at: NOW + DAY, weeks: ['2026-W46'] },
  parcels: [
    { ...parcel, report: 'TGyKPNlwl2LyP-eF', state: 'waiting', failure: 'server' },
    { ...parcel, report: 'c6NJLCr8dKSQraoK', state: 'sent', sentAt: NOW - 6 * DAY },
  ],
};

/** Delivery to an endpoint: agreed to, with one report that has not arrived, or no team yet. */
export const delivering = (isJoined: boolean) => (
  <Delivery
    teams={isJoined ? [agreed] : []}
    isLocked={false}
    onAgree={async () => true}
    onStop={nothing}
    onSkip={nothing}
    onNow={nothing}
    onPreview={async () => null}
    onRead={() => null}
  />
);
