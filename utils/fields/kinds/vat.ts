import type { KindRule } from '../rule';
import { vatShape } from '../shapes';

export const vat: KindRule = {
  kind: 'vat',
  describes: 'A VAT or tax number',
  example: { label: 'VAT number' },
  words: {
    en: 'vat(?: ?(?:number|no|id|num|reg|registration|code|tax))*|(?:company |sales |federal |business )?tax(?:ation)? ?(?:number|id|no|code|identifier|identification|registration|payer)(?: ?(?:number|id|code))*|gst(?:in)?(?: ?(?:number|no))?|ein|tin|abn|fiscal (?:code|id|number)|taxpayer(?: id)?|company (?:registration )?(?:number|id|identification number)|organi[sz]ation(?:al)? (?:number|no|id)',
    de: 'ust ?(?:id)?(?: ?(?:nr|nummer))?|umsatz ?steuer ?(?:id|nummer|identifikations ?nummer)?(?: ?(?:nr|nummer))?|steuer ?(?:nummer|nr|id)|uid(?: ?(?:nr|nummer))?',
    fr: '(?:numero (?:de )?|n (?:de )?)?tva(?: intra ?communautaire)?|siret|siren',
    es: '(?:numero (?:de )?)?(?:cif|nif|iva)|nif cif|cuit|rut|rfc|nit|dni nif|cif nif',
    it: '(?:numero )?(?:partita|p) iva|codice fiscale|cod fiscale|codice destinatario|sdi',
    pt: 'nif|cnpj|contribuinte|numero de contribuinte',
    nl: 'btw(?: ?(?:nummer|nr|id))*|kvk(?: ?nummer)?',
    pl: 'nip|numer nip|regon',
    cs: 'dic|ico|ic|ic dph',
    sk: 'dic|ico|ic dph',
    sv: 'moms(?:registrerings)? ?(?:nummer|nr)|vat nummer|organisationsnummer',
    da: 'cvr(?: ?(?:nummer|nr))?|moms ?(?:nummer|nr)',
    fi: 'alv ?(?:numero|tunnus)|y tunnus',
    hu: '(?:csoportos |eu |kozossegi )?ado ?(?:szam|azonosito)(?: ?(?:jel))?',
    ro: 'cui|cif|cod(?:ul)? (?:fiscal|unic)|cod tva|codul de inregistrare fiscala',
    tr: 'vergi (?:no|numarasi)|vkn',
    ru: 'инн|кпп|огрн',
    uk: 'єдрпоу|іпн',
    bg: 'булстат|еик|ддс(?: номер)?|номер по ддс',
    sr: 'pib|poreski broj|oib',
    el: 'αφμ|α φ μ|αριθμος φορολογικου μητρωου|afm',
    ja: '法人番号',
    zh: '税号|纳税人识别号|统一编号',
    ko: '사업자 ?(?:등록)? ?번호',
    ar: 'الرقم الضريبي',
    id: 'npwp',
    vi: 'ma so thue',
  },
  names:
    'vat|vatno|taxid|tax id|taxno|vatid|vat num|cif|nip|dic|ico|ustid|afm|fiscal id|cui|codfiscal|cod fiscal|adoszam|tva|piva|partita iva|tax identifier|taxidentifier|pib|regcom',
  within:
    'vat(?:number|num|id|no)|tax(?:number|id|no|code|payer|ident|identification)|codicefiscale|partitaiva|adoszam|fiscalcode|fiscalid',
  tags: ['input', 'contenteditable'],
  value: vatShape,
};
