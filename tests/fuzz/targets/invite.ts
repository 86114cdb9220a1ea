import fc from 'fast-check';
import { INVITE_LINK, type Invite, inviteFile, inviteLink, readInvite } from '../../../utils/report/invite';
import { Refused } from '../../../utils/report/read';
import { bytesOf, nearlyBytes, nearlyJson, type Target } from '../target';

const sample: Invite = {
  format: 'retyped-invite',
  version: 1,
  name: 'Revenue',
  key: `age1${'q'.repeat(58)}`,
  floor: 5,
  department: 'Sales',
};
const link = inviteLink(sample);

/** An invite, as a file or in whatever text a person pastes. */
export const invite: Target = {
  name: 'invite',
  inputs: fc.oneof(
    nearlyJson(sample),
    nearlyBytes(inviteFile(sample)),
    nearlyBytes(new TextEncoder().encode(link)).map((bytes) => new TextDecoder().decode(bytes)),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `Join us: ${INVITE_LINK}${text}`),
    fc.stringMatching(/^[\w-]{0,60}$/).map((text) => INVITE_LINK + text),
    nearlyJson(sample).map((text) => `${INVITE_LINK}${Buffer.from(text).toString('base64url')} thank you`),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
  runs: 3_000,
  judge: (input) => {
    for (const given of typeof input === 'string' ? [input, bytesOf(input)] : [input]) {
      try {
        const { floor, key, name } = readInvite(given);
        if (!(floor >= 3 && key.startsWith('age1') && name.length > 0))
          throw new Error('An invite was taken that is none.');
        return 'taken';
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    return 'refused';
  },
};
