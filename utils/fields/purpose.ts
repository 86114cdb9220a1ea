import type { FormPurpose } from '../model';
import { attr, clean, edgeOf } from './dom';
import { nearLabel } from './label';
import type { Surroundings } from './surroundings';
import { hostOf } from './tree';

const LOGIN =
  /log.?[io]n|sign.?in|anmeld|einlogg|connexion|connecter|iniciar.?sesi|acced[ei]|entrar|inlogg|logga.?in|kirjaudu|zaloguj|prihlas|giris|войти|вход|ログイン|登录|登入|로그인/i;
const SIGNUP =
  /sign.?up|regist|inscri|join|neu|nuevo|nouveau|crea|zarejestr|kayit|рег+истр|登録|注册|註冊|가입/i;
const NEWSLETTER = /news.?letter|subscri|abonn|iscriviti|suscri|rassylk|рассылк|подпис/i;
/** A password that is being made up, not known already. */
const NEW_PASSWORD =
  /new.?pass|create|choose|repeat|confirm|set a |neues|wahlen|nouveau|nueva|nuova|nova|reg.?pass|sign.?up|regist/i;
const SEARCH = /search|such|recherch|busca|cerca|zoek|szukaj|hledat|поиск|検索|搜索|검색/i;
const FILTER = /filter|facet|refine/i;
const CARD =
  /\bcc-(?:n(?:ame|um)|given|family|add|exp|c[sv]|type|m|y)|card.?(?:num|no\b)|credit.?card|kartennummer|cvv|cvc|csc\b/i;
/** Who has forgotten a password enters what they log in with. */
const RECOVERY =
  /(?:forgot|recover|reset|lost|vergessen|oubli|olvid|recuper|dimentic|esquec|zapomn|забыл|восстанов)\w*.{0,12}(?:pass|kenn|mot de|contras|senha|hasl|hesl|парол)|pass\w*.{0,8}(?:forgot|recover|reset|vergessen|oubli|olvid)/i;
const CAPTCHA = /captcha|_notused/i;
const NAME_TO_ENTER = /log.?in|user.?name/i;
const CLOSE = 6;

/** What the form around a control is for, from its controls, its own names and its buttons. */
export function purposeOf(control: Element, surroundings: Surroundings, section = ''): FormPurpose {
  const { controls, buttons } = surroundings;
  if (controls.slice(0, CLOSE).some(isCard) || isCard(control)) return 'checkout';
  const all: Element[] = [];
  let others = 0;
  for (const element of [control, ...controls]) {
    // More than two are no sign-in, whatever else there is.
    if (others > 2) break;
    if (CAPTCHA.test(callName(element))) continue;
    all.push(element);
    if (!isPassword(element)) others += 1;
  }
  const passwords = all.length - others;
  const words = `${formWords(control)} ${buttons.join(' ')}`;
  const isSmall = others <= 2;
  if (isSmall && isLogin()) return 'login';
  if (attr(control, 'type') === 'search' || (isSmall && SEARCH.test(words))) return 'search';
  return FILTER.test(words) ? 'filter' : 'data';

  /** Asked of a form of few fields alone: it reads the names of all of them. */
  function isLogin(): boolean {
    const isHeaded = LOGIN.test(section) && !SIGNUP.test(section);
    const isJoining = !isHeaded && (SIGNUP.test(`${words} ${section}`) || all.some(isNew));
    if (passwords === 1) return isHeaded || !isJoining || buttons.slice(0, 2).some(enters);
    if (passwords > 0 || isJoining) return false;
    const isEntering = isHeaded || RECOVERY.test(`${words} ${section}`) || LOGIN.test(words);
    // The first of two steps of a sign-in says so by the name of its box alone.
    const isFirstStep = others === 1 && NAME_TO_ENTER.test(callName(control));
    return (isEntering || isFirstStep) && !NEWSLETTER.test(`${words} ${section} ${formText(control)}`);
  }
}

const enters = (button: string | undefined): boolean =>
  button !== undefined && LOGIN.test(button) && !SIGNUP.test(button);

/** A password, also one that is shown as text while it is typed. */
const isPassword = (element: Element): boolean =>
  attr(element, 'type').toLowerCase() === 'password' || /^pass(?:word|wd)?$/i.test(attr(element, 'name'));

const callName = (element: Element): string => `${attr(element, 'name')} ${attr(element, 'id')}`;

const isNew = (element: Element): boolean =>
  attr(element, 'autocomplete') !== 'current-password' &&
  NEW_PASSWORD.test(
    `${attr(element, 'autocomplete')} ${callName(element)} ${nearLabel(element)} ${attr(element, 'placeholder')}`,
  );

function isCard(element: Element): boolean {
  return CARD.test(`${attr(element, 'autocomplete')} ${attr(element, 'name')} ${attr(element, 'id')}`);
}

/** How a form starts, for what its names leave open: one that sends news also has a single box and "Anmelden". */
function formText(control: Element): string {
  // One of a form's fields may be called `textContent`.
  const text: unknown = control.closest('form')?.textContent;
  return typeof text === 'string' ? clean(text).slice(0, 200) : '';
}

/** The names that a form, dialog or search landmark gives itself. */
function formWords(control: Element): string {
  const named = control.closest('[role=search],search') ?? edgeOf(hostOf(control) ?? control);
  // The input's own method, since a form's may be one of its fields.
  const read = (name: string) => (named ? clean(control.getAttribute.call(named, name)) : '');
  return ['id', 'name', 'class', 'action', 'role', 'aria-label'].map(read).join(' ');
}
