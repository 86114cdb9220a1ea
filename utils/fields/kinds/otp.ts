import type { KindRule } from '../rule';

export const otp: KindRule = {
  kind: 'otp',
  describes: 'A one-time code',
  example: { label: 'Verification code' },
  autocomplete: ['one-time-code'],
  words: {
    en: 'one time (?:code|password|passcode)|otp|totp|(?:verification|authentication|2fa|sms|confirmation) code|passcode',
    de: 'bestatigungscode|einmalcode',
    fr: 'code de verification',
    es: 'codigo de verificacion',
  },
  tags: ['input'],
};
