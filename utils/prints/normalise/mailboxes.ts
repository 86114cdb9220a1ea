/**
 * Mailboxes that stand for a role and not for a person: RFC 2142 and the names in use in business mail, in the
 * languages that name them differently.
 */
const ROLES = new Set(
  `abuse accounting accounts accountspayable accountsreceivable admin administracion administracao administration
administrator all ap ar assistance atendimento atencion bestellung bestellungen billing bookings buchhaltung buero
bureau business careers commercial commerciale compliance compras comptabilite comunicacion contabilidad
contabilita contact contacto contactus contato contatti customercare customerservice customersupport datenschutz
dataprotection direction direccion dpo einkauf empfang empleo enquiries enquiry events export facturacion factuur
facturation faktura fakturen feedback finance financeiro finances finanzas finanzen frontdesk gdpr general
hallo hello help helpdesk hi hola hostmaster hr info informacion informacje informatie information informationen
inquiries inquiry invoice invoices invoicing it job jobs karriere klantenservice kontakt kontor kundenservice
kundeservice kundtjanst lagal legal lists mail mailer-daemon mailbox management marketing media moderator news newsletter
no-reply no_reply noc noreply notification notifications notify nicht-antworten nepasrepondre ne-pas-repondre
do-not-reply donotreply office oficina operations ops order orders ordini partner partners payments payroll pedidos
personal posta postmaster post presse press privacy procurement purchase purchasing reception recepcion recruiting
recruitment rechnung rechnungen recursoshumanos reply reservations reservation rh root rrhh sales security segreteria
sekretariat service servicedesk servicio shipping shop soporte staff suporte support supporto systems team tech
technical test ufficio vendas ventas ventes verkauf verkoop vertrieb web webmaster welcome zakaz zamowienia`.split(
    /\s+/u,
  ),
);

/** Domains kept for documentation (RFC 2606) or used by nobody but testers. */
const TEST_DOMAIN =
  /(^|\.)(example|test|invalid|localhost|local)$|^(example|test|domain|email|yourdomain|yourcompany|mailinator|mydomain|company|sample|asdf|abc|foo|bar|xyz|aaa)\.(com|net|org|de|fr|io|co|test)$/u;
const TEST_MAILBOX =
  /^(test|tests|testing|tester|testuser|user|username|name|yourname|your\.name|email|mail|example|sample|demo|dummy|fake|foo|bar|foobar|asdf|qwerty|abc|xxx|aaa|none|na|null|nobody|noemail|no-email|unknown|firstname\.lastname)\d*$/u;

/** Whether a mailbox name (lower case, without tag) stands for a role: "sales", "support-de", "info.uk", "hr1". */
export function isRoleMailbox(mailbox: string): boolean {
  const name = mailbox.replace(/\d+$/u, '');
  if (ROLES.has(name)) return true;
  const parts = name.split(/[._-]/u);
  if (ROLES.has(parts.join(''))) return true;
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return false;
  // "hello.kitty" may be a name where "sales.emea" and "support-germany" are not.
  if (ROLES.has(first) && (!name.includes('.') || second.length <= 4 || ROLES.has(second))) return true;
  return ROLES.has(last) && first.length <= 3;
}

/** Whether an address is test data rather than a person's. */
export function isTestMailbox(mailbox: string, host: string): boolean {
  return (
    TEST_DOMAIN.test(host) ||
    TEST_MAILBOX.test(mailbox) ||
    (/^(.)\1*$/u.test(mailbox.replace(/[._-]/gu, '')) && mailbox.length > 2)
  );
}
