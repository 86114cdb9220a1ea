import type { FieldDescription, FieldKind } from '../../model';
import { foldText } from '../fold';
import { kindsIn } from '../lexicon';
import type { Scores } from '../scores';
import { any, type Near, ownText } from './near';

const CARD_CONTEXT: readonly FieldKind[] = ['cardNumber', 'cardExp', 'cardCvc', 'cardName'];
const CARD_WORDS =
  /(?:credit|debit|payment) ?card|card ?(?:number|holder)|\bcc\b|\bcvv|\bcvc|kredit|tarjeta|carte (?:bancaire|de credit)/;
/** Cards that a shop gives out pay for nothing, or for little. */
const SHOP_CARD =
  /\bgift|loyal|fidel|reward|bonus|\bclub\b|\bklub|membership|\bplus card|geschenk|gutschein|kundenkarte|cadeau|regalo|presentkort|gavekort|lahjakort|darkov|podarunk|подароч|бонус/;
const SHOP_CARD_PARTS = ['cardNumber', 'cardExp', 'cardCvc'] as const;
/** Digits of the shortest payment card number in use (ISO/IEC 7812). */
const SHORTEST = 12;
const HOLDER = /card ?holder|on (?:the |your )?card\b|\bcc (?:first|last|full|given|family)/;
const CARD_DATE =
  /exp|valid|gultig|ablauf|month|year|monat|jahr|mois|annee|mm|yy|date|\bm\b|\by\b|mes|ano|caduc|scad|venc/;

/** Next to a card number, a name is the holder's and a month is when the card expires. */
export function card(field: FieldDescription, scores: Scores, near: Near): void {
  const own = ownText(field);
  if (SHOP_CARD.test(`${own} ${foldText(field.section)}`) && !/credit|debit/.test(own))
    for (const kind of SHOP_CARD_PARTS) scores.move(kind, 'other', 'shop card');
  if (field.maxLength !== null && field.maxLength < SHORTEST) scores.move('cardNumber', 'other', 'too short');
  const close = any(near, CARD_CONTEXT, 4);
  const path = CARD_WORDS.test(own) || CARD_WORDS.test(foldText(field.section));
  if (!path && kindsIn(foldText(field.label), 'text').has('otp')) scores.drop('cardCvc');
  const isCvcLong = field.maxLength === 3 || field.maxLength === 4;
  const isCvc = /cvv|cvc|csc|cvn|card/.test(own) || (isCvcLong && /security ?code/.test(own));
  if (!close && !path && scores.of('cardCvc') > 0 && !isCvc) scores.move('cardCvc', 'other', 'no card');
  if (!close && !path && field.formPurpose !== 'checkout') return;
  if (close || path) {
    if (
      scores.of('date') > 0 &&
      CARD_DATE.test(own + foldText(field.options.slice(0, 2).join(' '))) &&
      !/birth|dob|start|issue|\bdd\b|day/.test(own)
    )
      scores.move('date', 'cardExp', 'card');
    const issued = /(?:^| )(?:start|issue|valid from)/.test(own);
    if (scores.of('cardExp') === 0 && field.tag === 'select' && scores.of('date') > 0 && !issued)
      scores.move('date', 'cardExp', 'card');
  }
  if (HOLDER.test(own))
    for (const half of ['givenName', 'familyName'] as const) scores.move(half, 'cardName', 'holder');
  const addressed = any(near, ['street', 'city', 'postalCode', 'email'], 2);
  const isPerson = field.autocomplete.endsWith('name') && !field.autocomplete.includes('cc-');
  if (
    scores.of('fullName') > 0 &&
    (path || any(near, ['cardNumber', 'cardExp'], 2)) &&
    !addressed &&
    !isPerson
  )
    scores.move('fullName', 'cardName', 'card');
  if (close && scores.of('cardCvc') > 0 && field.maxLength !== null && field.maxLength <= 4)
    scores.drop('phone');
  if (close && scores.of('otp') > 0) scores.move('otp', 'cardCvc', 'card');
}
