import type { Delivery } from '../delivery/store';
import type { Membership } from '../release/membership';
import type { Settings } from '../settings';

/** What is written down when it changes. Pauses, refusals and withheld weeks are not: nobody is to ask about them. */
export const CHANGES = [
  'consent',
  'erased',
  'watched',
  'unwatched',
  'kept',
  'survey',
  'noSurvey',
  'policy',
  'noPolicy',
  'joined',
  'left',
  'standing',
  'noStanding',
  'delivery',
  'noDelivery',
] as const;

export interface Changed {
  readonly day: string;
  readonly what: (typeof CHANGES)[number];
  readonly of: string;
}
type What = Omit<Changed, 'day'>;

/** What of the settings changed. */
export function settingsChanges(before: Settings, after: Settings): readonly What[] {
  const isErased = before.consentAt !== null && after.consentAt === null;
  const said = (what: What['what'], of = ''): What => ({ what, of });
  const policies = [before.policy, after.policy].map((state) => JSON.stringify(state));
  return [
    ...(after.consentAt !== null && after.consentAt !== before.consentAt ? [said('consent')] : []),
    ...(isErased ? [said('erased')] : []),
    ...after.tools.filter((id) => !before.tools.includes(id)).map((id) => said('watched', id)),
    ...before.tools.filter((id) => !after.tools.includes(id)).map((id) => said('unwatched', id)),
    ...(after.retentionDays !== before.retentionDays ? [said('kept', String(after.retentionDays))] : []),
    ...(after.survey !== before.survey ? [said(after.survey ? 'survey' : 'noSurvey')] : []),
    ...(policies[0] !== policies[1] ? [said(after.policy ? 'policy' : 'noPolicy')] : []),
  ];
}

/** What of the teams changed. */
export function teamChanges(before: readonly Membership[], after: readonly Membership[]): readonly What[] {
  const known = (teams: readonly Membership[], team: string) => teams.find((one) => one.team === team);
  const left = before.filter(({ team }) => !known(after, team));
  return [
    ...after.flatMap(({ team, invite, standing }): What[] => {
      const was = known(before, team);
      const isJoined: What[] = was ? [] : [{ what: 'joined', of: invite.name }];
      const goes = standing !== undefined && standing.to !== 'endpoint';
      const went = was?.standing !== undefined && was.standing.to !== 'endpoint';
      if (goes === went) return isJoined;
      return [...isJoined, { what: goes ? 'standing' : 'noStanding', of: invite.name }];
    }),
    ...left.map(({ invite }): What => ({ what: 'left', of: invite.name })),
  ];
}

/** What of the deliveries changed; an origin is all that is said of an endpoint. */
export function deliveryChanges(before: readonly Delivery[], after: readonly Delivery[]): readonly What[] {
  const isIn = (all: readonly Delivery[], one: Delivery) =>
    all.some(({ team, origin }) => team === one.team && origin === one.origin);
  return [
    ...after
      .filter((one) => !isIn(before, one))
      .map(({ origin }): What => ({ what: 'delivery', of: origin })),
    ...before
      .filter((one) => !isIn(after, one))
      .map(({ origin }): What => ({ what: 'noDelivery', of: origin })),
  ];
}
