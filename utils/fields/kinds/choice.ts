import type { KindRule } from '../rule';

export const choice: KindRule = {
  kind: 'choice',
  describes: 'One of a list of options that no other kind covers',
  example: { tag: 'select', type: 'select', label: 'Priority' },
  words: {
    en: 'priority|status|stage|type|category|gender|sex|languages?|currency|industry|departments?|sort(?: by)?|order by|size|colou?r|title|salutation|prefix|suffix|filter(?: by)?|reason|source|how did you hear [a-z ]*|make|rating|time ?zone|card ?type|payment (?:method|type)',
    de: 'prioritat|status|kategorie|typ|geschlecht|sprache|wahrung|anrede|titel|sortieren(?: nach)?|grosse|farbe|branche',
    fr: 'priorite|statut|categorie|type|sexe|langue|devise|civilite|trier(?: par)?|taille|couleur',
    es: 'prioridad|estado civil|categoria|tipo|sexo|genero|idioma|moneda|tratamiento|ordenar(?: por)?',
    it: 'priorita|categoria|tipo|sesso|lingua|valuta|ordina(?: per)?',
    pt: 'prioridade|categoria|tipo|sexo|genero|idioma|moeda',
    ru: 'приоритет|статус|категория|тип|пол|язык|валюта|сортировк[аи]',
  },
  tags: ['select'],
};
