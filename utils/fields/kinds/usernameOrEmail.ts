import type { KindRule } from '../rule';

export const usernameOrEmail: KindRule = {
  kind: 'usernameOrEmail',
  describes: 'A user name or an e-mail address, as log-in forms ask',
  example: { label: 'Username or email' },
  words: {
    en: '(?:user ?(?:name|id)|login(?: ?(?:name|id))?|account(?: ?(?:name|number))?|member ?(?:id|number)|nickname|id|handle) (?:and |or |your |e )*(?:e ?mail)(?: ?(?:address|id))?|e ?mail(?: ?(?:address|id))?(?: or| and)?(?: your| a)? ?(?:user ?(?:name|id)|login ?(?:name|id)|login|member ?(?:id|number)|account(?: ?(?:name|number))?|nickname|id|handle)',
    de: '(?:benutzername|nutzername|kundennummer)(?: oder)? e ?mail(?: ?adresse)?|e ?mail(?: ?adresse)?(?: oder)? (?:benutzername|nutzername|kundennummer)',
    fr: '(?:identifiant|nom d utilisateur|pseudo)(?: ou)? (?:adresse )?(?:e ?mail|courriel)|(?:adresse )?(?:e ?mail|mail|courriel)(?: ou)? (?:identifiant|nom d utilisateur|pseudo)',
    es: 'usuario(?: o)? (?:correo|e ?mail)(?: electronico)?|(?:correo|e ?mail)(?: electronico)?(?: o)? (?:nombre de )?usuario',
    it: '(?:nome )?utente(?: o)? e ?mail|e ?mail(?: o)? (?:nome )?utente',
    pt: '(?:usuario|utilizador)(?: ou)? e ?mail|e ?mail(?: ou)? (?:nome de )?(?:usuario|utilizador)',
    nl: 'gebruikersnaam(?: of)? e ?mail(?:adres)?|e ?mail(?:adres)?(?: of)? gebruikersnaam',
    pl: '(?:login|nazwa uzytkownika)(?: lub)? (?:adres )?e ?mail|(?:adres )?e ?mail(?: lub)? (?:login|nazwa uzytkownika)',
    ru: '(?:логин|имя пользователя)(?: или)? (?:e ?mail|адрес электроннои почты|почта)|e ?mail(?: или)? логин',
    sv: 'anvandarnamn(?: eller)? e ?post(?:adress)?|e ?post(?:adress)?(?: eller)? anvandarnamn',
    da: 'brugernavn(?: eller)? e ?mail|e ?mail(?: eller)? brugernavn',
    tr: 'kullanici adi(?: veya)? e ?posta|e ?posta(?: veya)? kullanici adi',
    hu: 'felhasznalonev(?: vagy)? e ?mail(?: cim)?|e ?mail(?: cim)?(?: vagy)? felhasznalonev',
    cs: 'e ?mail(?: nebo)? uzivatelske jmeno|uzivatelske jmeno(?: nebo)? e ?mail',
  },
  tags: ['input', 'contenteditable'],
};
