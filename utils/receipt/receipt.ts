import { dayOf } from '../calendar';
import type { Delivery } from '../delivery/store';
import type { Membership } from '../release/membership';
import type { Settings } from '../settings';
import { COUNT_DAYS } from '../summary/counts';
import { toolNameOf, toolsWith } from '../tools/custom';
import { patternsOf } from '../tools/patterns';
import type { Changed } from './changes';
import type { Receipt } from './schema';

/** What never leaves the page, in the words of docs/threat-model.md. */
const SECRETS = [
  'passwords',
  'one-time codes',
  'card numbers and security codes',
  'bank PINs',
  'national ids',
  'API keys',
  'login forms',
  'private windows',
];

/** Everything that a receipt is made of. */
export interface ReceiptSources {
  readonly app: string;
  readonly settings: Settings;
  /** Tools that the person chose and the browser grants. */
  readonly watched: readonly string[];
  readonly memberships: readonly Membership[];
  readonly deliveries: readonly Delivery[];
  /** When the key was made; undefined while there is none. */
  readonly keyAt: number | undefined;
  readonly permissions: { readonly browser: readonly string[]; readonly hosts: readonly string[] };
  /** The newest first. */
  readonly changes: readonly Changed[];
}

/** The receipt of what is in force now. */
export function receiptOf(from: ReceiptSources, now: number = Date.now()): Receipt {
  const { settings, memberships, deliveries } = from;
  const { managed, customTools } = settings;
  const known = toolsWith(customTools);
  const watched = known.filter(({ id }) => from.watched.includes(id));
  const name = (id: string) => toolNameOf(id as (typeof watched)[number]['id'], customTools);
  return {
    format: 'retyped-receipt',
    version: 1,
    made: dayOf(now),
    app: from.app,
    consent: settings.consentAt === null ? null : dayOf(settings.consentAt),
    read: {
      tools: watched.map((tool) => ({ id: tool.id, name: name(tool.id), hosts: patternsOf(tool) })),
      never: (managed.policy.neverWatchTools ?? []).map(name),
      secrets: SECRETS,
    },
    kept: {
      fingerprintDays: settings.retentionDays,
      fingerprintDaysFrom: managed.origins.retentionDays,
      countDays: COUNT_DAYS,
      valuesOnDisk: false,
      keySince: from.keyAt === undefined ? null : dayOf(from.keyAt),
    },
    leaves: memberships.map(({ team, invite, tools, standing }) => {
      const delivery = deliveries.find((one) => one.team === team);
      return {
        team: invite.name,
        teamId: team,
        floor: Math.max(invite.floor, managed.terms.floor, settings.agreed?.floor ?? 0),
        trustee: invite.trustee ?? null,
        tools: Object.keys(tools).map(name),
        how: delivery ? 'endpoint' : standing ? 'downloads' : 'hand',
        endpoint: delivery
          ? { origin: delivery.origin, content: delivery.content, since: dayOf(delivery.agreedAt) }
          : null,
      };
    }),
    asks: { survey: settings.survey, surveyFrom: managed.origins.survey, spotCheck: settings.spotCheck },
    permissions: { browser: [...from.permissions.browser].sort(), hosts: [...from.permissions.hosts].sort() },
    policy: {
      isThere: settings.policy !== null,
      locks: [...managed.locks],
      floor: managed.policy.floor ?? null,
      problems: managed.problems.map(({ key, reason }) => ({ key, reason })),
    },
    changes: from.changes.map(({ day, what, of }) => ({ day, what, of })),
  };
}
