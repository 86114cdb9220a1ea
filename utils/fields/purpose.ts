import type { FormPurpose } from '../model';
import { attr, clean, edgeOf } from './dom';
import type { Surroundings } from './surroundings';
import { hostOf } from './tree';

const LOGIN =
  /log.?[io]n|sign.?in|anmeld|einlogg|connexion|connecter|iniciar.?sesi|acced[ei]|entrar|inlogg|logga.?in|kirjaudu|zaloguj|prihlas|giris|войти|вход|ログイン|登录|登入|로그인/i;
const SIGNUP = /sign.?up|regist|create|inscri|join|neu|nuevo|nouveau|crea/i;
const SEARCH = /search|such|recherch|busca|buscar|cerca|zoek|szukaj|hledat|поиск|検索|搜索|검색/i;
const FILTER = /filter|facet|refine/i;
const CARD = /\bcc-|card.?(?:num|no\b)|credit.?card|kartennummer|cvv|cvc|csc\b/i;
const CLOSE = 6;

/** What the form around a control is for, from its controls, its own names and its buttons. */
export function purposeOf(control: Element, surroundings: Surroundings): FormPurpose {
  const { controls, buttons } = surroundings;
  const all = [control, ...controls];
  if (controls.slice(0, CLOSE).some(isCard) || isCard(control)) return 'checkout';
  const passwords = all.filter((element) => attr(element, 'type').toLowerCase() === 'password').length;
  const others = all.length - passwords;
  const words = `${formWords(control)} ${buttons.join(' ')}`;
  if (passwords === 1 && others <= 2 && (LOGIN.test(words) || !SIGNUP.test(words))) return 'login';
  if (passwords === 0 && others <= 2 && LOGIN.test(words) && !SIGNUP.test(words)) return 'login';
  if (attr(control, 'type') === 'search' || (others <= 2 && SEARCH.test(words))) return 'search';
  return FILTER.test(words) ? 'filter' : 'data';
}

function isCard(element: Element): boolean {
  return CARD.test(`${attr(element, 'autocomplete')} ${attr(element, 'name')} ${attr(element, 'id')}`);
}

/** The names that a form, dialog or search landmark gives itself. */
function formWords(control: Element): string {
  const named = control.closest('[role=search],search') ?? edgeOf(hostOf(control) ?? control);
  // The input's own method, since a form's may be one of its fields.
  const read = (name: string) => (named ? clean(control.getAttribute.call(named, name)) : '');
  return ['id', 'name', 'class', 'action', 'role', 'aria-label'].map(read).join(' ');
}
