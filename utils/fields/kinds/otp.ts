import type { KindRule } from '../rule';

export const otp: KindRule = {
  kind: 'otp',
  describes: 'A one-time code',
  example: { label: 'Verification code' },
  autocomplete: ['one-time-code'],
  words: {
    en: 'one ?time ?(?:code|password|passcode|pin)|otp|totp|(?:verification|authentication|authenticator|2 ?fa|mfa|sms|confirmation|two factor|login|access|e ?mail|activation)(?: verification)? code|(?:enter )?(?:the )?(?:\\d )?digit code',
    de: 'bestatigungs ?code|einmal ?(?:code|passwort)|verifizierungs ?code|sicherheits ?code aus',
    fr: 'code (?:de )?(?:verification|confirmation|sms)',
    es: 'codigo de (?:verificacion|confirmacion)',
    it: 'codice (?:di )?(?:verifica|conferma)',
    pt: 'codigo de (?:verificacao|confirmacao)',
    nl: 'verificatie ?code',
    pl: 'kod (?:weryfikacyjny|sms)',
    sv: 'verifierings ?kod',
    fi: 'vahvistus ?koodi',
    tr: 'dogrulama kodu',
    ru: 'код (?:подтверждения|из смс|из sms)',
    ja: '認証コード|確認コード',
    zh: '短信验证码|动态码',
    ko: '인증번호|인증 ?코드',
  },
  names: 'tfa|mfa',
  within: 'otp|onetime|totp|verificationcode|2fa',
  tags: ['input', 'contenteditable'],
};
