import { type FieldKind, RECORD_TYPES, type RecordType } from '../model';

/** What is known of a record while it is filled in; nothing of it is a value that a person entered. */
export interface RecordClues {
  /** Path of the page, as the browser tells it. */
  readonly path: string;
  /** Headings and names of the form or dialog. */
  readonly headings: readonly string[];
  /** Kinds of the entries so far. */
  readonly kinds: Iterable<FieldKind>;
}

/** How tools call each type, in addresses and headings; the first that matches wins, the most special first. */
const NAMES: Readonly<Record<Exclude<RecordType, 'unknown'>, RegExp>> = {
  invoice: /\b(?:invoices?|bills?|credit.?(?:note|memo)s?|rechnung(?:en)?|factures?|facturas?|fattur[ae])\b/,
  order:
    /\b(?:(?:sales|purchase|draft)?.?orders?|quotes?|quotations?|estimates?|bestellung|angebot|commande|devis|pedido)\b/,
  ticket: /\b(?:tickets?|cases?|incidents?|conversations?|issues?|requests?|anfrage|vorgang|demande)\b/,
  deal: /\b(?:deals?|opportunit(?:y|ies)|pipelines?|verkaufschance|affaire|oportunidad)\b/,
  task: /\b(?:tasks?|to.?dos?|activit(?:y|ies)|aufgaben?|taches?|tareas?)\b/,
  event: /\b(?:events?|meetings?|appointments?|calendar|termin|rendez.?vous|cita)\b/,
  employee: /\b(?:employees?|candidates?|applicants?|hires?|mitarbeiter|bewerber|employes?|empleados?)\b/,
  company:
    /\b(?:compan(?:y|ies)|accounts?|organi[sz]ations?|vendors?|suppliers?|firm[ae]n?|entreprises?|empresas?)\b/,
  contact:
    /\b(?:contacts?|leads?|people|persons?|customers?|clients?|users?|kontakte?|kund(?:e|en)|personnes?|clientes?)\b/,
};

const PERSON: ReadonlySet<FieldKind> = new Set(['givenName', 'familyName', 'fullName', 'middleName']);
const REACH: ReadonlySet<FieldKind> = new Set(['email', 'phone']);

/** What a record is: by what the page calls it, the headings before the address, else by its fields. */
export function recordTypeOf({ path, headings, kinds }: RecordClues): RecordType {
  return typeNamed(headings.join(' ')) ?? typeNamed(path) ?? typeOfKinds([...kinds]);
}

function typeNamed(text: string): RecordType | undefined {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/?#=&-]+/g, ' ')
    .toLowerCase();
  return RECORD_TYPES.find((type) => type !== 'unknown' && NAMES[type].test(words));
}

function typeOfKinds(kinds: readonly FieldKind[]): RecordType {
  if (kinds.some((kind) => PERSON.has(kind)) && kinds.some((kind) => REACH.has(kind))) return 'contact';
  if (kinds.includes('subject') && kinds.includes('longText')) return 'ticket';
  return kinds.includes('company') && !kinds.some((kind) => PERSON.has(kind)) ? 'company' : 'unknown';
}
