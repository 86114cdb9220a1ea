import fc from 'fast-check';
import { parseSettings } from '../../../utils/settings';
import { nearlyJson, type Target, textOf } from '../target';

const defaults = parseSettings(undefined);
const chosen = {
  ...defaults,
  consentAt: 1_790_000_000_000,
  tools: ['zendesk', 'salesforce'],
  hourlyRate: { amount: 60, currency: 'EUR' },
  customTools: [
    { id: 'custom:a', name: 'Acme ERP', host: 'erp.acme.example', category: 'erp', stage: 'operate' },
  ],
  intendedFlows: ['salesforce zendesk'],
};

/** What settings say, in whatever order; whom a value is from is told anew each time. */
const textIn = ({ managed: _, ...own }: ReturnType<typeof parseSettings>) =>
  JSON.stringify(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Settings from whatever lies in storage: a field that is not as it must be takes its default, the private one, and no
 * other field suffers. `taken` are those that kept the consent of the sample.
 */
export const settings: Target = {
  name: 'settings',
  inputs: fc.oneof(nearlyJson(chosen), fc.json({ maxDepth: 4 })),
  runs: 3_000,
  judge: (input) => {
    const given: unknown = JSON.parse(textOf(input));
    const parsed = parseSettings(given);
    const isSound =
      textIn(parseSettings(structuredClone(parsed))) === textIn(parsed) &&
      Object.keys(parsed).sort().join() === Object.keys(defaults).sort().join() &&
      (parsed.consentAt === null || Number.isFinite(parsed.consentAt)) &&
      parsed.retentionDays >= 7 &&
      parsed.retentionDays <= 365 &&
      parsed.tools.every((tool) => typeof tool === 'string') &&
      parsed.customTools.every(({ id }) => id.startsWith('custom:'));
    if (!isSound) throw new Error('Settings were taken that are none.');
    return parsed.consentAt === null ? 'refused' : 'taken';
  },
};
