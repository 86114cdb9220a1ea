import { expect, test } from 'vitest';
import { fieldOf } from '../../tests/field';
import type { FieldKind } from '../model';
import { kindOf } from './classify';

/** What business tools call their fields, by the kind that a field of that name and nothing else must have. */
const LABELS: Partial<Record<FieldKind, string>> = {
  email:
    'Email, Work email, Secondary email, E-Mail (geschäftlich), Adresse e-mail professionnelle, Correo, Reply-to',
  phone:
    'Phone, Work phone, Direct line, Phone (work), Telefon (geschäftlich), Téléphone, Handy, Switchboard, Cell',
  givenName: 'First name, Given name, Vorname, Prénom, Voornaam, Förnamn, Fornavn, Etunimi, Imię, Keresztnév',
  familyName: 'Last name, Surname, Nachname, Achternaam, Cognome, Apellidos, Nazwisko, Efternamn, Vezetéknév',
  fullName:
    'Name, Contact, Primary contact, Contact name, Candidate name, Ansprechpartner, Signer name, Nom complet',
  company:
    'Company, Account, Account name, Parent account, Organization, Firma, Société, Empresa, Vendor, Supplier',
  jobTitle: 'Job title, Position, Role, Funktion, Cargo, Poste, Stanowisko, Designation',
  street: 'Street, Address, Billing street, Straße, Rue, Calle, Ulica, "Straße / Hausnummer"',
  city: 'City, Billing city, By, Ort, Ville, Ciudad, Città, Plaats, Miasto',
  region: 'State, Billing state, State/Province, Bundesland, Provincia',
  postalCode: 'Zip, Postal code, Billing zip, PLZ, Postleitzahl, Code postal, CAP',
  country: 'Country, Billing country, Land, Pays, País, Kraj',
  url: 'Website, Company website, LinkedIn URL, Homepage, Site web, Company domain',
  date: 'Close date, Due date, Hire date, Follow-up date, Contract start, Rechnungsdatum, Vertragsdatum, Échéance',
  birthDate: 'Date of birth, Birthday, Geburtsdatum, DOB',
  money: 'Amount, Deal value, Annual revenue, Unit price, Salary, Kaufpreis, Betrag, Montant, Value ($)',
  quantity: 'Quantity, Number of employees, Menge, Seats, Headcount, Units',
  duration: 'Hours, Duration, Time spent, Billable hours, Dauer, Durée',
  percent: 'Probability, Probability (%), Discount %, Tax rate',
  id: 'Order number, Invoice number, Ticket ID, PO number, Case number, Rechnungsnummer, Quote number, SKU',
  vat: 'VAT number, Tax ID, USt-IdNr., Partita IVA, NIF, SIRET',
  iban: 'IBAN, BIC, Bank account number, Kontonummer',
  subject: 'Subject, Deal name, Opportunity name, Project name, Task, Summary, Betreff, Objet, Asunto, Titel',
  longText: 'Description, Notes, Comments, Beschreibung, Additional information, Bemerkungen',
  search: 'Search, Search contacts, Suche, Rechercher, Buscar, Search passwords',
  other:
    'Languages, Owner, Stage, Status, Priority, Lead source, Assigned to, Department, Tags, Depended on by, ' +
    'Referred to by, Created by, Reports to, Due in, Time zone, Type, Pipeline, Team, Currency, Fax, Salutation, ' +
    'Next step, Color, Version, Environment, Sprint, Epic, Story points, Weight, Height, License plate, ' +
    'Skills, Manager, Reporter, Watchers, Components, Resolution, Location, Territory, Cost center, Payment terms, ' +
    'Warehouse, Bank, Bill to, Ship to, Room, Stock, From, To, Score, Segment',
};

const rows = Object.entries(LABELS).flatMap(([kind, labels]) =>
  labels.split(', ').map((label) => [label.replaceAll('"', ''), kind] as const),
);

test.each(rows)('%s is %s', (label, kind) => {
  expect(kindOf(fieldOf({ label })).kind).toBe(kind);
});

test.each([
  ['jobTitle', { label: 'Title', neighbours: ['First name first', 'Last name last'] }],
  ['street2', { label: 'Room', neighbours: ['Street street', 'City city'] }],
  ['other', { label: 'Suburb', neighbours: ['Street street', 'City city'] }],
  ['choice', { label: 'Department', tag: 'select', type: 'select' }],
  ['other', { label: 'Nickname', neighbours: ['Street street', 'City city'] }],
  ['username', { label: 'Nickname', neighbours: ['', 'Password password'] }],
  ['longText', { label: 'Call summary', tag: 'contenteditable' }],
  ['username', { label: 'Account', formPurpose: 'login', neighbours: ['', 'Password password'] }],
  ['username', { label: 'ID', neighbours: ['', 'Password password'] }],
  ['other', { label: 'Email', name: 'fake_email' }],
  ['phone', { name: 'contact.phone.number' }],
  ['other', { label: 'Please let us know whether you would like to hear from us by email every month' }],
] as const)('%s by what is around it: %o', (kind, parts) => {
  expect(kindOf(fieldOf(parts)).kind).toBe(kind);
});
