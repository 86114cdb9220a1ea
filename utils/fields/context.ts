import type { FieldDescription, FieldKind } from '../model';
import { foldLetters, foldName, foldText } from './fold';
import { kindsIn } from './lexicon';
import type { Scores } from './scores';

/** What the surroundings of a field change about the evidence in the field itself, one rule after the other. */
export function adjust(field: FieldDescription, scores: Scores): void {
  const near = field.neighbours.map((text) => new Set(strongKinds(foldName(text))));
  for (const rule of [
    decoy,
    purposeful,
    choosing,
    card,
    birth,
    names,
    street,
    premises,
    number,
    country,
    login,
    boxes,
    part,
  ])
    rule(field, scores, near);
}

const ACCOUNT = /^(?:(?:parent|customer|client|primary|billing|related) )?account(?: name)?$/;
/** Names a town in one country and a part of one in another. */
const DISTRICT = /^(?:suburb|district|area|comuna|neighbou?rhood|colonia|delegacion|freguesia)$/;
/** An address that may well be an e-mail's. */
const ADDRESS =
  /^(?:(?:confirm|repeat|verify|re enter|your) )*(?:address|adresse|adres|adresa|direccion|indirizzo|endereco|адрес)$/;
const PROSE = /summary|zusammenfassung|resume|resumen|riepilogo|samenvatting/;

/** Words that mean one thing in a business record and another where one logs in or writes. */
function purposeful(field: FieldDescription, scores: Scores, near: Near): void {
  const label = foldText(field.label);
  if (ACCOUNT.test(label) && field.formPurpose === 'data' && !any(near, ['password'])) {
    scores.add('company', 4, 'business');
    scores.drop('username');
  }
  if (ADDRESS.test(label) && scores.of('email') >= 2.5) scores.drop('street');
  if (DISTRICT.test(label) && any(near, ['city'], 4)) scores.move('city', 'other', 'beside a city');
  if (label === 'title' && any(near, ['givenName', 'familyName', 'company'], 4))
    scores.move('subject', 'jobTitle', 'beside a name');
  if (field.label.includes('%')) scores.add('percent', 6, 'sign');
  else if (/[$€£¥₹]/.test(field.label)) scores.add('money', 3, 'sign');
  if (field.tag === 'contenteditable' && PROSE.test(label)) scores.move('subject', 'longText', 'editor');
}

type Near = readonly ReadonlySet<FieldKind>[];

const strongKinds = (text: string): FieldKind[] =>
  [...kindsIn(text, 'name')].filter(([, share]) => share >= 0.5).map(([kind]) => kind);
const any = (near: Near, kinds: readonly FieldKind[], among = near.length): boolean =>
  near.slice(0, among).some((set) => kinds.some((kind) => set.has(kind)));
const ownText = (field: FieldDescription): string =>
  `${foldText(field.label)} ${foldName(field.name)} ${foldName(field.id)} ${foldText(field.placeholder)}`;

const MONTHS =
  /^(?:\d{0,2} ?)?(?:jan|feb|fev|ene|gen|janv|fevr|mar|apr|avr|abr)(?:\b|uar|var|vier|ier|ero|naio|eiro|brero|vrier|braio|ruar|reiro|ch\b|z\b|zo\b|co\b|s\b|il\b|ile\b|iel\b|it\b|ts\b)|^(?:month|mois|monat|mes|mese|maand|miesiac|месяц|янв|фев|январь|февраль)\b/;
const COUNTRIES =
  /afghan|albania|albanie|albanien|algeri|australia|austria|osterreich|belgi|brazil|brasil|bulgari|canada|china|croatia|deutschland|france|german|hungary|italia|ireland|japan|polska|portugal|romania|espana|spain|suisse|svizzera|united (?:states|kingdom)|uzbekistan|vietnam|argentina|czech|россия|украина|ελλαδα|日本|中国/;
const STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|alberta|british columbia|manitoba|new south wales|victoria|baden|bayern|acre|alagoas|agrigento|alessandria|albacete|alicante|barcelona|blagoevgrad|burgas|alba|arad|hokkaido|北海道|青森|bacs|baranya)/;

/** A select is read by its options. */
function choosing(field: FieldDescription, scores: Scores, near: Near): void {
  if (field.options.length === 0) return;
  const options = field.options.map(foldText);
  const share = (test: (option: string) => boolean): number =>
    options.filter(test).length / Math.max(1, options.length);
  const filled = field.options.filter((option) => /\d/.test(option));
  const dialled = field.options.filter((option) =>
    /^[^\d+]*\+ ?\d{1,4}(?:[ -]\d{1,4})?\)?[^\d]*$/.test(option),
  ).length;
  if (dialled >= Math.max(1, field.options.length / 3)) {
    scores.add('phoneCountryCode', 6, 'options');
    scores.move('country', 'phoneCountryCode', 'options');
  } else if (
    share((option) => COUNTRIES.test(option)) >= 0.3 ||
    (options.length <= 3 && share((o) => COUNTRIES.test(o)) > 0)
  ) {
    scores.add('country', 4, 'options');
    scores.move('phoneCountryCode', 'country', 'options');
  }
  if (share((option) => STATES.test(option)) >= 0.2) scores.add('region', 3, 'options');
  const years = filled.filter((option) => /^(?:19|20)\d\d$/.test(option.trim())).length;
  const numbers = filled.filter((option) => /^\d{1,2}$/.test(option.trim())).length;
  const filtering = field.formPurpose === 'search' || field.formPurpose === 'filter';
  const months = options.filter((option) => MONTHS.test(option)).length;
  if (!filtering && (years >= 3 || months >= 2)) scores.add('date', 1.9, 'options');
  else if (numbers >= 5 && any(near, ['date', 'birthDate', 'cardExp'], 4) && !says(field, scores))
    scores.add('date', 1.9, 'options');
}

/** Whether the field calls itself something that is no part of a date: "Adults" beside an arrival. */
const says = (field: FieldDescription, scores: Scores): boolean =>
  /label|wrapper|aria/.test(field.labelSource) && scores.of('date') === 0 && /\p{L}{3}/u.test(field.label);

const CARD_CONTEXT: readonly FieldKind[] = ['cardNumber', 'cardExp', 'cardCvc', 'cardName'];
const CARD_WORDS =
  /(?:credit|debit|payment) ?card|card ?(?:number|holder)|\bcc\b|\bcvv|\bcvc|kredit|tarjeta|carte (?:bancaire|de credit)/;
const HOLDER = /card ?holder|on (?:the |your )?card\b|\bcc (?:first|last|full|given|family)/;
const CARD_DATE =
  /exp|valid|gultig|ablauf|month|year|monat|jahr|mois|annee|mm|yy|date|\bm\b|\by\b|mes|ano|caduc|scad|venc/;

/** Next to a card number, a name is the holder's and a month is when the card expires. */
function card(field: FieldDescription, scores: Scores, near: Near): void {
  const own = ownText(field);
  const close = any(near, CARD_CONTEXT, 4);
  const path = CARD_WORDS.test(own) || CARD_WORDS.test(foldText(field.section));
  if (!path && kindsIn(foldText(field.label), 'text').has('otp')) scores.drop('cardCvc');
  if (!close && !path && scores.of('cardCvc') > 0 && !/cvv|cvc|csc|cvn|card/.test(own))
    scores.move('cardCvc', 'other', 'no card');
  if (!close && !path && field.formPurpose !== 'checkout') return;
  if (close || path) {
    if (
      scores.of('date') > 0 &&
      CARD_DATE.test(own + foldText(field.options.slice(0, 2).join(' '))) &&
      !/birth|dob|start|issue|\bdd\b|day/.test(own)
    )
      scores.move('date', 'cardExp', 'card');
    if (scores.of('cardExp') === 0 && field.tag === 'select' && scores.of('date') > 0)
      scores.move('date', 'cardExp', 'card');
  }
  if (HOLDER.test(own))
    for (const half of ['givenName', 'familyName'] as const) scores.move(half, 'cardName', 'holder');
  const addressed = any(near, ['street', 'city', 'postalCode', 'email'], 2);
  if (scores.of('fullName') > 0 && (path || any(near, ['cardNumber', 'cardExp'], 2)) && !addressed)
    scores.move('fullName', 'cardName', 'card');
  if (close && scores.of('cardCvc') > 0 && field.maxLength !== null && field.maxLength <= 4)
    scores.drop('phone');
  if (close && scores.of('otp') > 0) scores.move('otp', 'cardCvc', 'card');
}

const BIRTH =
  /birth|\bdob\b|geburt|naissance|nascita|nacimiento|nascimento|geboorte|urodz|narozen|fodsel|syntym|szulet|dogum|рожден/;

const PART = /(?:^| )(?:day|month|year|dd|mm|yyyy|tag|monat|jahr|jour|mois|annee|dia|mes|ano)(?: |$)/;
const GENDER =
  /(?:^| )(?:gender|sex|geschlecht|sexe|sexo|genero|sesso|genere|geslacht|plec|pohlavi|kon|sukupuoli|cinsiyet|пол|性別|性别|성별)(?: |$)/;
const PERSON: readonly FieldKind[] = ['email', 'password', 'givenName', 'familyName', 'fullName', 'username'];

/** Day, month and year of a birth rarely all say so: their neighbours, their heading or their first option do. */
function birth(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('date') === 0) return;
  const first = foldText(field.options.slice(0, 2).join(' '));
  if (BIRTH.test(`${ownText(field)} ${first} ${foldText(field.hints.join(' '))}`) || any(near, ['birthDate']))
    scores.move('date', 'birthDate', 'birth');
  else if (BIRTH.test(foldText(field.section))) scores.move('date', 'birthDate', 'section');
  else if (
    PART.test(foldName(`${field.name} ${field.id}`)) &&
    any(near, ['date'], 2) &&
    (any(near, PERSON) || GENDER.test(foldText(field.neighbours.join(' '))))
  )
    scores.move('date', 'birthDate', 'person');
}

const AMBIGUOUS_NAME =
  /^(?:(?:su |tu |il tuo |o seu |seu |ваше |вашe |vase |vaše )?(?:nombre|nome|имя|імя|jmeno|meno|ime|име|ονομα|이름|ad|adi|adiniz|isim|isminiz|ten|نام))$/;
const AMBIGUOUS_SURNAME = /^(?:(?:votre |le )?(?:nom|nume))$/;

const GENERIC_NAME = /^(?:name|naam|namn|navn|nimi|nev|nama|nom|nome|nombre)$/;

/** "Name" alone is a full name, unless the other half stands next to it; in many languages it may also be a half. */
function names(field: FieldDescription, scores: Scores, near: Near): void {
  const has = (kind: FieldKind): boolean => any(near.slice(0, 4), [kind]);
  const label = foldText(field.label);
  const plain = !/first|given|fname|vorname|last|surname|lname/.test(foldName(`${field.name} ${field.id}`));
  if (AMBIGUOUS_NAME.test(label) && plain && !has('familyName'))
    scores.move('givenName', 'fullName', 'alone');
  if (AMBIGUOUS_SURNAME.test(label) && plain && !has('givenName'))
    scores.move('familyName', 'fullName', 'alone');
  const given = scores.of('givenName');
  const family = scores.of('familyName');
  const full = scores.of('fullName');
  if (full === 0) return;
  const beside = (kind: FieldKind): boolean => any(near.slice(0, 2), [kind]);
  const plainly = GENERIC_NAME.test(label);
  if (plainly && given > 0 && family === 0) scores.move('fullName', 'givenName', 'name');
  else if (plainly && family > 0 && given === 0) scores.move('fullName', 'familyName', 'name');
  else if (family === 0 && beside('familyName') && !beside('givenName'))
    scores.move('fullName', 'givenName', 'neighbour');
  else if (given === 0 && beside('givenName') && !beside('familyName'))
    scores.move('fullName', 'familyName', 'neighbour');
  else if (family === 0 && has('familyName') && !has('givenName'))
    scores.move('fullName', 'givenName', 'neighbour');
  else if (given === 0 && has('givenName') && !has('familyName'))
    scores.move('fullName', 'familyName', 'neighbour');
  else if (given > full && family === 0) scores.move('fullName', 'givenName', 'both');
  else if (family > full && given === 0) scores.move('fullName', 'familyName', 'both');
}

/** In a log-in form, whatever is asked for beside the password is the user name. */
function login(field: FieldDescription, scores: Scores, near: Near): void {
  const label = kindsIn(foldText(field.label), 'text');
  if (label.has('usernameOrEmail') && field.formPurpose === 'login')
    for (const either of ['email', 'username'] as const) scores.move(either, 'usernameOrEmail', 'label');
  if ((label.get('email') ?? 0) >= 0.9 && !label.has('username') && !field.autocomplete.includes('username'))
    scores.move('username', 'email', 'label');
  if (field.formPurpose === 'search' && !scores.best() && field.tag === 'input' && field.type === 'text')
    scores.add('search', 2, 'search form');
  const isCalled = /(?:^| )id$|^아이디$/.test(foldText(field.label)) && near[1]?.has('password');
  if (isCalled) scores.move('id', 'username', 'beside a password');
  if (field.formPurpose !== 'login' || field.type === 'password') return;
  if (field.autocomplete.includes('username')) scores.add('username', 6, 'login');
  const secret =
    any(near, ['password'], 4) || field.neighbours.slice(0, 4).some((text) => /\bpin\b|pass/i.test(text));
  if (!secret) return;
  const alone = field.neighbours[0] === '' && (near[1]?.has('password') || near[3]?.has('password')) === true;
  const yielding: readonly FieldKind[] = alone
    ? ['fullName', 'id', 'nationalId', 'givenName', 'company', 'other', 'url', 'street2', 'houseNumber']
    : ['fullName', 'id', 'nationalId', 'givenName'];
  for (const kind of yielding) scores.move(kind, 'username', 'login');
  if (!scores.best() && field.tag === 'input' && field.type === 'text') scores.add('username', 2, 'login');
}

const TRAP =
  /(?:^| )(?:fake|dummy|decoy)|prevent (?:chrome|auto)|prevent$|leave (?:this |it |the )?(?:field )?(?:blank|empty)|(?:don t|do not|please do not) fill|honey ?pot|laisse[rz] (?:ce champ )?vide|nicht ausfullen|nie wypelnia/;
const FINDER =
  /look ?up|finder|search|seek|find (?:the|your|my) |autocomplete|wyszukaj|keres|cerca|busca|recherch|such|αναζητ|поиск|ricerca/;
const SEARCHING = /^(?:search|find|filter)\b/;
const SOUND =
  /\bkana\b|kana$|furigana|phonetic|カナ|フリガナ|ふりがな|（セイ）|（メイ）|^セイ$|^メイ$|kana(?:first|last)|(?:first|last)kana/;

/** Words that turn a field into something else, whatever else is said: how a name sounds, a finder of addresses. */
function decoy(field: FieldDescription, scores: Scores): void {
  const own = ownText(field);
  if (SOUND.test(own) || SOUND.test(field.label)) {
    scores.add('other', 20, 'sound');
    return;
  }
  if (TRAP.test(own)) scores.add('other', 20, 'trap');
  const finding =
    field.type === 'search' || FINDER.test(`${foldText(field.label)} ${foldText(field.placeholder)}`);
  if (SEARCHING.test(foldText(field.label))) scores.drop('password');
  if (finding && scores.of('street') > scores.of('search')) scores.move('street', 'other', 'finder');
}

const ADDITION =
  /^(?:additional|other|extra|further|more|shipping|informa|info |dodatkow|tovabbi|zusatz|complement|informaci|informatii|informazioni|допълнителн|дополнительн|додатков|πληροφορι|προσθετ)[^@]*(?:info|detail|information|instructions|note|tambahan|suplimentare|adicional|aggiuntiv|informacje|informacio|informaciok|angaben|информаци|complementaires?)|^(?:clarification|note di spedizione|directions?)/;

/** "Street, number": the street first, whatever else goes into the same box. */
const STREET_AND =
  /^\W*(?:name of (?:the )?)?(?:street|road|strasse|straat|rue|calle|via|rua|ulic[ae]|utca|gata|gade|strada|sokak|улица|вулиця|οδος)(?: ?name)?\s*(?:[,/&+]|and|und|et|y|e|en|i|a|si|och|og|ja|и|και)\s/u;

/** The second of two address lines holds what the first has no room for. */
function street(field: FieldDescription, scores: Scores, near: Near): void {
  const label = kindsIn(foldText(field.label), 'text');
  if (label.has('street') && label.has('houseNumber')) scores.move('houseNumber', 'street', 'with number');
  if (STREET_AND.test(foldLetters(field.label)))
    for (const further of ['houseNumber', 'street2'] as const) scores.move(further, 'street', 'street and');
  const afterStreet = near[0]?.has('street') || near[0]?.has('houseNumber') || near[0]?.has('street2');
  if (afterStreet && field.tag === 'input' && ADDITION.test(foldText(field.label)))
    scores.add('street2', 4, 'after street');
  if (scores.of('street') === 0) return;
  const index = Number(
    /(?:street|address(?:lines?)?|addr|strasse)\D{0,3}([0-9])\D*$/i.exec(field.name)?.[1] ?? 0,
  );
  const lineBefore = near[0]?.has('street') || near[2]?.has('street');
  const numbered = /(?:street|address(?:lines?)?|addr)\D{0,3}[0-9]/i.test(field.neighbours[0] ?? '');
  if (lineBefore && (index >= 2 || (index === 1 && numbered)))
    scores.move('street', 'street2', 'second line');
}

const NUMBER = /^(?:number|no|n|nr|num|numero|numer|nummer|cislo|szam|numar|номер|број|broj|αριθμος|番号)$/;
const HOUSE =
  /house|home|haus|street|huis|hazszam|civic|kucni|domu|popisn|building|door|porta|exterior|strad|дом|будин|οδου|番地|kapi|rue|voie|calle|casa|gatu|hus|talon|talo|bina|str|c p|addr/;

const ADDRESSED: readonly FieldKind[] = ['street', 'street2', 'houseNumber', 'city', 'postalCode', 'region'];
const SAYS_ADDRESS =
  /addr|adres|adrs|direcc|indirizz|endere|morada|osoite|street|strasse|stra|ulic|utca|rue|calle|адрес|улиц|διευθυνσ|住所|地址|주소|عنوان|כתובת/;

/** A room, a unit or a block is part of an address only where there is an address. */
function premises(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('street2') === 0 || field.autocomplete.includes('address')) return;
  if (any(near, ADDRESSED) || SAYS_ADDRESS.test(`${ownText(field)} ${foldText(field.section)}`)) return;
  scores.move('street2', 'other', 'no address');
}

/** "Number" alone belongs to the street before it; without one it is anybody's. */
function number(field: FieldDescription, scores: Scores, near: Near): void {
  if (scores.of('houseNumber') === 0 && !NUMBER.test(foldText(field.label))) return;
  const own = ownText(field);
  const beside = any(near, ['street', 'street2', 'houseNumber'], 4);
  if (beside && NUMBER.test(foldText(field.label))) scores.add('houseNumber', 3, 'after street');
  else if (!beside && !HOUSE.test(own)) scores.drop('houseNumber');
}

const DIALLED = /phone|\btel|dial|call|mobile|isd|\bgsm/;

/** A country code beside a telephone number is dialled; elsewhere it names a country. */
function country(field: FieldDescription, scores: Scores, near: Near): void {
  const own = ownText(field);
  const dialled = DIALLED.test(own) || /^(?:prefix|indicativ|prefijo|prefisso)/.test(foldText(field.label));
  if (/country ?code/.test(own) && dialled && any(near, ['phone'], 2))
    scores.move('country', 'phoneCountryCode', 'dialled');
  else if (
    scores.of('phoneCountryCode') > 0 &&
    /country ?code/.test(own) &&
    !DIALLED.test(own) &&
    !/\+ ?\d/.test(field.options.join(' '))
  )
    scores.move('phoneCountryCode', 'country', 'no phone');
}

/** Boxes of one character spell a code, and a password field may hold something else than a password. */
function boxes(field: FieldDescription, scores: Scores): void {
  if (field.type !== 'password') return;
  if (field.maxLength === 1) scores.add('other', 20, 'one character');
  for (const kind of ['cardCvc', 'nationalId'] as const)
    if (scores.of(kind) > 1.5) scores.add(kind, 12, 'password');
  if (/gift|voucher|coupon/.test(ownText(field))) scores.add('other', 20, 'gift card');
  if (scores.of('other') > 3 && /answer|antwort|reponse|respuesta|risposta|ответ/.test(ownText(field)))
    scores.add('other', 20, 'answer');
}

/** A telephone number or a code in several boxes has no box that holds it. */
function part(field: FieldDescription, scores: Scores, near: Near): void {
  const best = scores.best()?.kind;
  const short = field.maxLength !== null && field.maxLength <= 5;
  if (best === 'phone' && short) scores.add('other', 20, 'part');
  if (best === 'otp' && (field.maxLength === 1 || any(near, ['otp'], 2))) scores.add('other', 20, 'part');
}
