/**
 * Letters of the alphabets that people romanise when they retype, lower case, to Latin. Simplified from the schemes
 * in use on passports (BGN/PCGN for Cyrillic, ELOT 743 for Greek, ICAO 9303 for Arabic) and meant for comparison
 * only: both sides pass through it. Syllabic and ideographic scripts are left as they are. A general library was
 * weighed (any-ascii, 546 kB, most of it Han, which must not be romanised here because homophones would merge).
 */
const ALPHABETS: readonly (readonly [letters: string, latin: string])[] = [
  [
    'а б в г ґ д ђ ѓ е є ж з ѕ и і ї й ј к л љ м н њ о',
    'a b v g g d dj g e ye zh z dz i i yi y j k l lj m n nj o',
  ],
  ['п р с т ћ ќ у ў ф х ц ч џ ш щ ъ ы ь э ю я ё', 'p r s t c k u u f kh ts ch dz sh shch  y  e yu ya e'],
  ['ә ғ қ ң ө ұ ү һ', 'a g q n o u u h'],
  [
    'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω',
    'a v g d e z i th i k l m n x o p r s s t y f ch ps o',
  ],
  [
    'ا أ إ آ ٱ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ',
    'a a a a a b p t th j ch h kh d dh r z zh s sh s d t z',
  ],
  ['ع غ ف ق ك ک گ ل م ن ه ة و ؤ ي ی ى ئ ء', 'a gh f q k k g l m n h a w w y y a y '],
  [
    'א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת',
    'a b g d h v z ch t y k k l m m n n s a p p ts ts k r sh t',
  ],
  [
    'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ],
  ['ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ', 'a b g d e z e y t zh i l kh ts k h dz gh ch m'],
  ['յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք և օ ֆ', 'y n sh o ch p j r s v t r ts w p k ev o f'],
  ['ß æ œ ø ł đ ð þ ħ ı ĸ ŋ ŧ ə ƒ', 'ss ae oe o l d d th h i k n t a f'],
];

const LATIN = new Map<string, string>(
  ALPHABETS.flatMap(([letters, latin]) => {
    const to = latin.split(' ');
    return letters.split(' ').map((letter, index): [string, string] => [letter, to[index] ?? '']);
  }),
);

/** Replaces the letters of the alphabets above; everything else stays. Expects lower case. */
export function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => LATIN.get(letter) ?? letter);
}
