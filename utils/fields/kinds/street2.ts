import type { KindRule } from '../rule';

export const street2: KindRule = {
  kind: 'street2',
  describes: 'A further part of a street address: unit, floor, building',
  example: { label: 'Address line 2' },
  autocomplete: ['address-line2', 'address-line3'],
  words: {
    en: 'address(?: line)? (?:2|3|two)|street 2|apt|apartment|suite|unit|floor|building|address line ?2|additional address',
    de: 'adresszusatz|zusatz|etage|stockwerk',
    fr: 'complement(?: d adresse)?|batiment|etage|appartement',
    es: 'piso|departamento|puerta|escalera',
    it: 'scala|interno|piano',
    pt: 'complemento|andar',
    nl: 'toevoeging',
    pl: 'mieszkanie',
    hu: 'emelet',
    ro: 'bloc|scara|apartament|etaj',
    ru: 'квартира|этаж|подъезд',
  },
  names: 'address2|address3|street2',
  within: 'address2|addressline2|street2',
  tags: ['input', 'textarea'],
};
