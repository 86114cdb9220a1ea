/** One control of a form that a test fills, and what goes in. Its id says nothing: it only finds its entry again. */
export interface TriedControl {
  readonly id: string;
  readonly value: string;
}

/** One form, filled top to bottom. */
export interface TriedForm {
  readonly name: string;
  readonly html: string;
  readonly controls: readonly TriedControl[];
  /** Selector of what is pressed first, "show password" for one. */
  readonly press?: string;
}

/** Letters and digits that are the same at every run: a small generator of numbers (Park and Miller's). */
export function randomOf(seed: number): (length: number, alphabet?: string) => string {
  let state = seed;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return (length, alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789') =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
}
const DIGITS = '0123456789';
const HEX = '0123456789abcdef';

/** Completes digits to a number that passes Luhn's check. */
export function luhn(digits: string): string {
  const sum = [...`${digits}0`].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Makes forms with ids of their own. */
class FormMaker {
  readonly forms: TriedForm[] = [];
  private last = 0;

  constructor(private readonly prefix: string) {}

  /** A control as text: its label around it, attributes as given. */
  control(label: string, attributes = '', value = ''): { html: string; control: TriedControl } {
    const id = this.id();
    const input = attributes.startsWith('<')
      ? attributes.replace('ID', id)
      : `<input id="${id}" autocapitalize="off" ${attributes}>`;
    return { html: label === '' ? input : `<label>${label} ${input}</label>`, control: { id, value } };
  }

  id(): string {
    this.last += 1;
    return `${this.prefix}${this.last}`;
  }

  /** One form around controls. */
  add(
    name: string,
    controls: readonly { html: string; control: TriedControl }[],
    more: { readonly head?: string; readonly foot?: string; readonly press?: string } = {},
  ): void {
    const body = controls.map(({ html }) => `<p>${html}</p>`).join('');
    this.forms.push({
      name,
      html: `<form onsubmit="return false">${more.head ?? ''}${body}${more.foot ?? '<button type="button">Save</button>'}</form>`,
      controls: controls.map(({ control }) => control).filter(({ value }) => value !== ''),
      ...(more.press ? { press: more.press } : {}),
    });
  }

  /** A form of one control. */
  one(name: string, label: string, attributes: string, value: string): void {
    this.add(name, [this.control(label, attributes, value)]);
  }
}

const NEUTRAL = ['Note', 'Description', 'Value', 'Reference', 'Comment', 'Field 7'];
const WORDS_FOR_PASSWORD =
  'Password|Passwort|Mot de passe|Contraseña|Senha|Wachtwoord|Hasło|Heslo|Lösenord|Şifre|Пароль|パスワード|密码|Kata sandi|Passphrase';
const WORDS_FOR_CODE =
  'One-time code|Verification code|Authentication code|Two-factor code|SMS code|Einmalcode|Code de vérification|Código de verificación|Codice di verifica|Verificatiecode|Код подтверждения|認証コード|验证码';
const WORDS_FOR_CARD =
  'Card number|Credit card number|Kreditkartennummer|Numéro de carte|Número de tarjeta|Número do cartão|Numero della carta|Kaartnummer|Numer karty|Číslo karty|Kortnummer|Номер карты|カード番号|卡号';
const WORDS_FOR_CHECK = 'CVV|CVC|CVV2|Card security code|Security code (CVC)|Prüfziffer';
const WORDS_FOR_PIN = 'PIN|PIN code|Bank PIN|mPIN|Geheimzahl|ПИН-код|暗証番号';
const TOKEN_LABELS =
  'API key|Client secret|Access token|Webhook secret|Signing key|Private key|Access key|API secret';
/** National ids: a label that asks for one, and a value of its form. */
const NATIONAL: readonly (readonly [label: string, value: string])[] = [
  ['Social security number', '536-22-8726'],
  ['SSN', '219-09-9999'],
  ['Identification', '457-55-5462'],
  ['National insurance number', 'QQ 12 34 56 C'],
  ['Steuer-Identifikationsnummer', '65 929 970 489'],
  ['Numéro de sécurité sociale', '2 55 08 14 168 025 38'],
  ['DNI', '12345678Z'],
  ['Codice fiscale', 'RSSMRA85T10A562S'],
  ['CPF', '529.982.247-25'],
  ['PESEL', '44051401359'],
  ['Personnummer', '811228-9874'],
  ['Aadhaar number', '2345 6789 0124'],
  ['BSN', '111222333'],
  ['Passport number', 'C01X00T47'],
  ["Driver's licence", 'MORGA753116SM9IJ'],
  ['マイナンバー', '123456789018'],
];
/** Keys that are known by their shape, whatever the field is called. */
const SHAPED = (random: ReturnType<typeof randomOf>): readonly string[] => [
  `AKIA${random(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
  `ghp_${random(36)}`,
  `github_pat_${random(22)}_${random(59)}`,
  ['sk', 'live', random(24)].join('_'),
  ['rk', 'test', random(24)].join('_'),
  `whsec_${random(32)}`,
  `xoxb-${random(12, DIGITS)}-${random(24)}`,
  `eyJhbGciOiJIUzI1NiJ9.eyJ${random(20)}.${random(43)}`,
  `AIza${random(35)}`,
  `ya29.${random(40)}`,
  `glpat-${random(20)}`,
  `SG.${random(22)}.${random(43)}`,
  `npm_${random(36)}`,
  `sk-${random(48)}`,
  `pat-na1-${random(8, HEX)}-${random(4, HEX)}-${random(4, HEX)}-${random(16, HEX)}`,
  `dop_v1_${random(64, HEX)}`,
  `SK${random(32, HEX)}`,
  `shpat_${random(32, HEX)}`,
  `${random(20)}aZ9${random(20)}`,
];

/**
 * Forms that ask for secrets, and hide it in the ways that forms do. Every value is its own, so that finding one in a
 * message is proof. Three hundred and more: see the count that the test prints.
 * @param prefix of the controls' ids, and the seed of their values
 */
export function secretForms(prefix: string, seed: number): readonly TriedForm[] {
  const make = new FormMaker(prefix);
  const random = randomOf(seed);
  const word = () => `${random(5)}-${random(4)} ${random(5)}!`;
  const card = () => luhn(`4${random(14, DIGITS)}`);
  const grouped = (digits: string, by: string) => digits.replace(/(\d{4})(?=\d)/g, `$1${by}`);
  const neutral = (at: number) => NEUTRAL[at % NEUTRAL.length] ?? '';

  for (const [i, label] of WORDS_FOR_PASSWORD.split('|').entries()) {
    make.one(`password: ${label}`, label, 'type="password"', word());
    make.one(`password as text: ${label}`, label, 'type="text"', word());
    const mislabelled = make.control(neutral(i), `type="password" name="f${i}"`, word());
    make.add(`password called ${neutral(i)}`, [mislabelled]);
    const shown = make.control(neutral(i), `type="password" name="shown${prefix}${i}"`, word());
    const id = shown.control.id;
    make.add(`shown password called ${neutral(i)}`, [shown], {
      press: `#show-${id}`,
      foot: `<button type="button" id="show-${id}" onclick="const i = this.getRootNode().getElementById('${id}'); i.type = 'text'">Show</button>`,
    });
    // As a framework does whose component for a visible password is another one.
    const mounted = make.control(neutral(i), `type="password" name="made${prefix}${i}"`, word());
    const { id: old } = mounted.control;
    make.add(`password made anew as text, called ${neutral(i)}`, [mounted], {
      press: `#show-${old}`,
      foot: `<button type="button" id="show-${old}" onclick="const i = this.getRootNode().getElementById('${old}'); const n = document.createElement('input'); n.id = i.id; n.name = i.name; i.replaceWith(n)">Show</button>`,
    });
  }
  for (const user of [
    'Email',
    'Username',
    'User ID',
    'Benutzername',
    'Identifiant',
    'Usuario',
    'Login',
    'ログインID',
  ]) {
    const login = () => [
      make.control(user, 'autocomplete="username"', `${random(9)}@example.org`),
      make.control('Password', 'type="password" autocomplete="current-password"', word()),
    ];
    make.add(`login by ${user}`, login(), { foot: '<button type="button">Sign in</button>' });
    const filled = login();
    make.add(
      `autofilled login by ${user}, the name then corrected`,
      filled.map(({ html, control }) => ({
        html: html.replace('<input', '<input value="saved.by@browser.example"'),
        control,
      })),
      { foot: '<button type="button">Log in</button>' },
    );
  }
  for (const masked of NEUTRAL)
    make.one(`dots instead of letters: ${masked}`, masked, 'style="-webkit-text-security: disc"', word());
  for (const label of WORDS_FOR_CODE.split('|')) make.one(`code: ${label}`, label, '', random(6, DIGITS));
  for (const label of NEUTRAL)
    make.one(`code by autocomplete: ${label}`, label, 'autocomplete="one-time-code"', random(6, DIGITS));
  for (const [name, head, box] of [
    ['named boxes', '', (i: number) => `name="otp${i}" maxlength="1"`],
    [
      'boxes under a heading',
      '<h2>Verification code</h2>',
      (i: number) => `name="d${i}" maxlength="1" aria-label="Digit ${i}"`,
    ],
    ['boxes of a group', '', (i: number) => `maxlength="1" aria-label="One-time code, digit ${i}"`],
    [
      'boxes by autocomplete',
      '',
      (i: number) => `maxlength="1" ${i === 1 ? 'autocomplete="one-time-code"' : ''} inputmode="numeric"`,
    ],
    [
      'boxes that are numbers',
      '<p>Enter the verification code</p>',
      () => 'type="tel" maxlength="1" inputmode="numeric"',
    ],
  ] as const) {
    const boxes = [1, 2, 3, 4, 5, 6].map((i) => make.control('', box(i), random(1, DIGITS)));
    make.add(`code in six ${name}`, boxes, { head, foot: '<button type="button">Verify</button>' });
  }
  for (const [i, label] of WORDS_FOR_CARD.split('|').entries()) {
    make.one(`card: ${label}`, label, '', grouped(card(), ' '));
    make.one(`card called ${neutral(i)}`, neutral(i), '', grouped(card(), i % 2 ? ' ' : '-'));
  }
  for (const autocomplete of ['cc-number', 'cc-exp', 'cc-csc', 'cc-name'])
    make.one(
      `card by autocomplete ${autocomplete}`,
      'Entry',
      `autocomplete="${autocomplete}"`,
      random(7, DIGITS),
    );
  for (const label of WORDS_FOR_CHECK.split('|')) make.one(`check: ${label}`, label, '', random(4, DIGITS));
  make.add('a whole card', [
    make.control('Name on card', '', `${random(6)} ${random(8)}`),
    make.control('Card number', 'inputmode="numeric"', grouped(card(), ' ')),
    make.control('Expiry date', 'placeholder="MM / YY"', '09 / 31'),
    make.control('CVC', 'maxlength="4"', random(4, DIGITS)),
  ]);
  make.add('a card that says little', [
    make.control('Name', '', `${random(6)} ${random(8)}`),
    make.control('Number', 'inputmode="numeric"', card()),
    make.control('Expiry', 'placeholder="MM/YY"', '10/31'),
    make.control('CVC', 'maxlength="4"', random(4, DIGITS)),
  ]);
  for (const [name, head, part] of [
    ['named', '', (i: number) => `name="cardnumber${i}" maxlength="4"`],
    ['called', '', (i: number) => `aria-label="Card number, part ${i}" maxlength="4"`],
    ['by autocomplete', '', () => 'autocomplete="cc-number" maxlength="4"'],
    [
      'under a heading',
      '<fieldset><legend>Card number</legend>',
      (i: number) => `name="p${i}" maxlength="4"`,
    ],
  ] as const) {
    const digits = card();
    const parts = [0, 4, 8, 12].map((at) => make.control('', part(at / 4 + 1), digits.slice(at, at + 4)));
    make.add(`card in four fields, ${name}`, parts, { head, foot: head === '' ? '' : '</fieldset>' });
  }
  for (const label of WORDS_FOR_PIN.split('|')) make.one(`pin: ${label}`, label, '', random(4, DIGITS));
  make.add(
    'a bank’s login',
    [
      make.control('IBAN', '', `DE89 3704 0044 ${random(4, DIGITS)} ${random(4, DIGITS)} 00`),
      make.control('PIN', 'type="password"', random(6, DIGITS)),
    ],
    { head: '<h2>Log in to online banking</h2>', foot: '<button type="button">Log in</button>' },
  );
  for (const [label, value] of NATIONAL) make.one(`national id: ${label}`, label, '', value);
  for (const [i, value] of SHAPED(random).entries()) {
    make.one(`key by its shape, ${neutral(i)}`, neutral(i), '', value);
    make.one(
      `key in a text, ${neutral(i + 1)}`,
      neutral(i + 1),
      '<textarea id="ID"></textarea>',
      `Use ${SHAPED(random)[i]} for it`,
    );
  }
  make.one(
    'a private key',
    'Notes',
    '<textarea id="ID"></textarea>',
    `-----BEGIN RSA PRIVATE KEY-----${random(64)}`,
  );
  for (const label of TOKEN_LABELS.split('|')) {
    make.one(`key by its label: ${label}`, label, '', random(24, HEX));
    make.one(
      `key by its name: ${label}`,
      'Value',
      `name="${label.toLowerCase().replaceAll(' ', '_')}"`,
      random(28),
    );
  }
  return make.forms;
}

/** What is typed into tools all day: numbers that look like secrets to a careless rule, and plain fields. */
export function ordinaryForms(prefix: string, seed: number): readonly TriedForm[] {
  const make = new FormMaker(prefix);
  const random = randomOf(seed);
  const digits = (length: number) => random(length, '123456789');
  const phones: readonly (() => string)[] = [
    () => `+1 415 555 ${digits(4)}`,
    () => `(212) 555-${digits(4)}`,
    () => `+49 30 9${digits(6)}`,
    () => `0171 2${digits(6)}`,
    () => `+33 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `+44 20 7946 0${digits(3)}`,
    () => `+81 3-${digits(4)}-${digits(4)}`,
    () => `+55 11 9${digits(4)}-${digits(4)}`,
    () => `415555${digits(4)}`,
    () => `+62 812-${digits(4)}-${digits(4)}`,
  ];
  const labels =
    'Phone|Mobile phone|Business Phone|Telefon|Téléphone|Teléfono|電話番号|Telefone|Fax|Direct dial'.split(
      '|',
    );
  for (const [i, label] of labels.entries())
    for (const phone of phones.slice(0, 4))
      make.one(`phone: ${label}`, label, i % 2 ? 'type="tel"' : '', phone());
  for (const phone of phones) make.one('phone by name', 'Work', 'name="phone"', phone());
  const numbers: readonly (readonly [string, () => string])[] = [
    ['Order number', () => `SO-${digits(6)}-B`],
    ['Order number', () => luhn(`4${digits(14)}`)],
    ['Bestellnummer', () => digits(10)],
    ['Numéro de commande', () => `C${digits(9)}`],
    ['Invoice no.', () => `INV-${digits(5)}`],
    ['Invoice number', () => `2026-${digits(6)}`],
    ['Rechnungsnummer', () => `RE${digits(8)}`],
    ['Account number', () => digits(9)],
    ['Account number', () => `0${digits(11)}`],
    ['Customer number', () => `K-${digits(6)}`],
    ['Customer ID', () => `cus-${digits(7)}`],
    ['Tracking number', () => `1Z${digits(16)}`],
    ['Tracking number', () => luhn(`5${digits(14)}`)],
    ['Ticket', () => `#${digits(6)}`],
    ['Serial number', () => `SN${digits(10)}`],
    ['Contract number', () => `VTR-${digits(7)}`],
    ['Policy number', () => `P${digits(9)}`],
    ['Purchase order', () => `PO${digits(8)}`],
    ['Quote number', () => `Q-${digits(5)}`],
    ['SKU', () => `SKU-${digits(6)}`],
    ['VAT number', () => `DE${digits(9)}`],
    ['IBAN', () => `GB29 NWBK 6016 1331 ${digits(4)} ${digits(2)}`],
    ['Case reference number', () => `CAS-${digits(5)}-${digits(3)}`],
    ['Member number', () => digits(10)],
    ['Shipment', () => `SHP${digits(9)}`],
  ];
  for (const [label, value] of numbers)
    for (const attributes of ['', 'inputmode="numeric"'])
      make.one(`number: ${label}`, label, attributes, value());
  const plain: readonly (readonly [string, () => string])[] = [
    ['Email', () => `jo.${random(6).toLowerCase()}@harbour-dental.com`],
    ['Full name', () => `Ines Calder${digits(3)}`],
    ['Company', () => `Pinehill ${digits(4)} Ltd`],
    ['Street', () => `${digits(3)} Harbour Road`],
    ['City', () => `Port ${random(7, 'abcdefghij')}`],
    ['ZIP/Postal code', () => digits(5)],
    ['Delivery PIN code', () => `56${digits(4)}`],
    ['Website', () => `https://pinehill-${digits(5)}.com`],
    ['Amount', () => `${digits(1)},${digits(3)}.50`],
    ['Job title', () => `Head of Line ${digits(3)}`],
    ['Subject', () => `Pump ${digits(5)} arrived without manual`],
    ['Secretary', () => `Ingrid Halvorsen ${digits(3)}`],
    ['Key account manager', () => `Omar Castel ${digits(3)}`],
    ['Cardiology ward', () => `Ward ${digits(4)}`],
    ['Discount code', () => `SPRING${digits(3)}`],
    ['Country code of the parcel', () => `NL-${digits(4)}`],
    ['Passenger', () => `Mara Ojukwu ${digits(3)}`],
    ['Compartment', () => `B-${digits(4)}`],
    ['Reference', () => `9b2c${digits(4)}-4f6a-4d1e-9a3b-5c7d8e${digits(6)}`],
    ['Due', () => `Friday week ${digits(3)}`],
  ];
  for (const [label, value] of plain)
    for (const attributes of ['', `name="field_${label.length}"`])
      make.one(`plain: ${label}`, label, attributes, value());
  return make.forms;
}
