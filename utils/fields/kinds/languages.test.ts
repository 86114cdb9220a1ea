import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../tests/field';
import type { FieldKind } from '../../model';
import { kindOf } from '../classify';
import { KIND_RULES } from './index';

/** The kinds that a record of a business tool is made of. */
const KINDS = [
  'email',
  'phone',
  'givenName',
  'familyName',
  'company',
  'jobTitle',
  'street',
  'city',
  'postalCode',
  'country',
  'birthDate',
  'date',
  'money',
  'quantity',
  'subject',
  'longText',
  'search',
] as const satisfies readonly FieldKind[];

/** What fields of those kinds are called, in the order of KINDS, as tools of that language say it. */
const LABELS: Readonly<Record<string, string>> = {
  en: 'E-mail address|Phone number|First name|Last name|Company|Job title|Street address|City|Postal code|Country|Date of birth|Due date|Amount|Quantity|Subject|Message|Search',
  zh: '电子邮箱|手机号码|名字|姓氏|公司名称|职位|详细地址|城市|邮政编码|国家/地区|出生日期|日期|金额|数量|主题|备注|搜索',
  hi: 'ईमेल पता|मोबाइल नंबर|पहला नाम|अंतिम नाम|कंपनी का नाम|पदनाम|पता|शहर|पिन कोड|देश|जन्म तिथि|तारीख|राशि|मात्रा|विषय|संदेश|खोजें',
  es: 'Correo electrónico|Número de teléfono|Nombre de pila|Apellidos|Empresa|Cargo|Dirección|Ciudad|Código postal|País|Fecha de nacimiento|Fecha de entrega|Importe|Cantidad|Asunto|Mensaje|Buscar',
  ar: 'البريد الإلكتروني|رقم الهاتف|الاسم الأول|اسم العائلة|اسم الشركة|المسمى الوظيفي|العنوان|المدينة|الرمز البريدي|الدولة|تاريخ الميلاد|التاريخ|المبلغ|الكمية|الموضوع|رسالة|بحث',
  fr: 'Adresse e-mail|Numéro de téléphone|Prénom|Nom de famille|Société|Fonction|Adresse|Ville|Code postal|Pays|Date de naissance|Date de livraison|Montant|Quantité|Objet|Message|Rechercher',
  bn: 'ইমেইল ঠিকানা|মোবাইল নম্বর|প্রথম নাম|শেষ নাম|কোম্পানির নাম|পদবী|ঠিকানা|শহর|পোস্ট কোড|দেশ|জন্ম তারিখ|তারিখ|মূল্য|পরিমাণ|বিষয়|বার্তা|অনুসন্ধান',
  pt: 'Endereço de e-mail|Telefone|Primeiro nome|Sobrenome|Empresa|Cargo|Endereço|Cidade|CEP|País|Data de nascimento|Data de entrega|Valor|Quantidade|Assunto|Mensagem|Pesquisar',
  ru: 'Электронная почта|Номер телефона|Имя|Фамилия|Название компании|Должность|Улица|Город|Почтовый индекс|Страна|Дата рождения|Дата|Сумма|Количество|Тема|Сообщение|Поиск',
  id: 'Alamat email|Nomor telepon|Nama depan|Nama belakang|Nama perusahaan|Jabatan|Alamat lengkap|Kota|Kode pos|Negara|Tanggal lahir|Tanggal|Harga|Kuantitas|Judul|Pesan|Cari',
  de: 'E-Mail-Adresse|Telefonnummer|Vorname|Nachname|Firma|Position|Straße und Hausnummer|Ort|Postleitzahl|Land|Geburtsdatum|Rechnungsdatum|Betrag|Menge|Betreff|Nachricht|Suche',
  ja: 'メールアドレス|電話番号|名|姓|会社名|役職|住所|市区町村|郵便番号|国|生年月日|日付|金額|数量|件名|備考|検索',
  tr: 'E-posta adresi|Telefon numarası|Ad|Soyad|Şirket adı|Unvan|Açık adres|Şehir|Posta kodu|Ülke|Doğum tarihi|Tarih|Tutar|Miktar|Konu|Mesaj|Ara',
  ko: '이메일 주소|전화번호|이름|성|회사명|직책|주소|도시|우편번호|국가|생년월일|날짜|금액|수량|제목|메시지|검색',
  vi: 'Địa chỉ email|Số điện thoại|Tên|Họ|Công ty|Chức vụ|Địa chỉ|Thành phố|Mã bưu chính|Quốc gia|Ngày sinh|Ngày|Số tiền|Số lượng|Tiêu đề|Ghi chú|Tìm kiếm',
  it: 'Indirizzo e-mail|Numero di telefono|Nome|Cognome|Azienda|Qualifica|Indirizzo|Città|CAP|Paese|Data di nascita|Data di consegna|Importo|Quantità|Oggetto|Messaggio|Cerca',
  pl: 'Adres e-mail|Numer telefonu|Imię|Nazwisko|Nazwa firmy|Stanowisko|Ulica i numer domu|Miasto|Kod pocztowy|Kraj|Data urodzenia|Termin|Kwota|Ilość|Temat|Wiadomość|Szukaj',
  nl: 'E-mailadres|Telefoonnummer|Voornaam|Achternaam|Bedrijfsnaam|Functie|Straatnaam|Plaats|Postcode|Land|Geboortedatum|Datum|Bedrag|Aantal|Onderwerp|Bericht|Zoeken',
  sv: 'E-postadress|Telefonnummer|Förnamn|Efternamn|Företag|Befattning|Gatuadress|Postort|Postnummer|Land|Födelsedatum|Datum|Belopp|Antal|Ämne|Meddelande|Sök',
  th: 'อีเมล|เบอร์โทรศัพท์|ชื่อจริง|นามสกุล|ชื่อบริษัท|ตำแหน่งงาน|ที่อยู่|อำเภอ|รหัสไปรษณีย์|ประเทศ|วันเกิด|วันที่|จำนวนเงิน|จำนวน|หัวข้อ|ข้อความ|ค้นหา',
  cs: 'E-mailová adresa|Telefonní číslo|Křestní jméno|Příjmení|Název firmy|Pracovní pozice|Ulice a číslo popisné|Město|PSČ|Země|Datum narození|Datum|Částka|Množství|Předmět|Zpráva|Hledat',
};
const LANGUAGES = Object.keys(LABELS);

/** Kinds that are an abbreviation, a widget or a habit of some countries: not every language has a word of its own. */
const NOT_EVERYWHERE: ReadonlySet<FieldKind> = new Set(['choice', 'iban', 'usernameOrEmail']);

describe('labels of 21 languages', () => {
  it.each(LANGUAGES)('%s: every kind of a record is recognised by its label alone', (language) => {
    // An Italian "Nome" and a Turkish "Ad" are halves only beside their other half.
    const labels = LABELS[language]?.split('|') ?? [];
    expect(labels).toHaveLength(KINDS.length);
    const halves = [labels[KINDS.indexOf('givenName')] ?? '', labels[KINDS.indexOf('familyName')] ?? ''];
    const seen = labels.map((label, at) => {
      const neighbours = KINDS[at] === 'givenName' ? ['', halves[1] ?? ''] : [halves[0] ?? ''];
      const named = KINDS[at] === 'givenName' || KINDS[at] === 'familyName';
      return `${label}: ${kindOf(fieldOf({ label, lang: language, neighbours: named ? neighbours : [] })).kind}`;
    });
    expect(seen).toEqual(labels.map((label, at) => `${label}: ${KINDS[at]}`));
  });

  it.each(KIND_RULES.filter(({ kind }) => !NOT_EVERYWHERE.has(kind)))(
    '$kind has words in all',
    ({ words }) => {
      expect(LANGUAGES.filter((language) => words[language] === undefined)).toEqual([]);
    },
  );
});

/** In the first group the head stands first, in the second last. */
it.each<[string, FieldKind]>([
  ['Teléfono de la empresa', 'phone'],
  ['Adresse de l’entreprise', 'street'],
  ['Телефон организации', 'phone'],
  ['Adres firmy', 'street'],
  ['Indirizzo azienda', 'street'],
  ['Company phone', 'phone'],
  ['Firma Telefon', 'phone'],
  ['会社の電話番号', 'phone'],
])('"%s" asks for the %s', (label, kind) => {
  expect(kindOf(fieldOf({ label })).kind).toBe(kind);
});
