import { words } from './fold';

/** ISO 3166-1: alpha-2 with its alpha-3. */
const CODES =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE'.split(
    ' ',
  );
const LANGUAGES =
  'en de fr es it pt nl pl ru sv da nb fi cs uk tr ro hu el bg hr sk sl ja zh ko ar he fa th vi id lt lv et ca'.split(
    ' ',
  );
/** Names in use that the standard does not list. */
const ALIASES = new Map(
  Object.entries({
    uk: 'GB',
    'great britain': 'GB',
    britain: 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    america: 'US',
    'united states of america': 'US',
    'the united states': 'US',
    holland: 'NL',
    'the netherlands': 'NL',
    'czech republic': 'CZ',
    russia: 'RU',
    'russian federation': 'RU',
    'south korea': 'KR',
    'republic of korea': 'KR',
    'korea republic of': 'KR',
    uae: 'AE',
    turkey: 'TR',
    macedonia: 'MK',
    burma: 'MM',
    'ivory coast': 'CI',
    'cape verde': 'CV',
    swaziland: 'SZ',
    'viet nam': 'VN',
    'iran islamic republic of': 'IR',
    'hong kong': 'HK',
    macau: 'MO',
    palestine: 'PS',
    'republic of ireland': 'IE',
    eire: 'IE',
  }),
);

const byCode = new Map(
  CODES.flatMap((codes): [string, string][] => [
    [codes.slice(0, 2).toLowerCase(), codes.slice(0, 2)],
    [codes.slice(2).toLowerCase(), codes.slice(0, 2)],
  ]),
);
const byName = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = byName.get(language);
  if (known !== undefined) return known;
  const display = new Intl.DisplayNames(language, { type: 'region' });
  const names = new Map(
    CODES.map((codes): [string, string] => [
      words(display.of(codes.slice(0, 2)) ?? '').join(' '),
      codes.slice(0, 2),
    ]),
  );
  byName.set(language, names);
  return names;
}

/**
 * ISO 3166-1 alpha-2 code of a country by code or by name in about 35 languages (the platform's own names, CLDR), or
 * undefined. "Germany (Deutschland)" and "Germany (+49)" count as "Germany".
 */
export function countryCode(text: string, lang = 'en'): string | undefined {
  if (text.length > 120) return undefined;
  const head = text.split(/[([+]/u)[0] ?? '';
  const name = words(head.replace(/(?<=\b\p{L})\.(?=\p{L}\b|$|\s)/gu, '')).join(' ');
  const known = byCode.get(name) ?? ALIASES.get(name);
  if (known !== undefined || /^[a-z]{0,2}$/u.test(name)) return known;
  const own = lang.split('-')[0] ?? '';
  for (const language of [own, ...LANGUAGES]) {
    const code = LANGUAGES.includes(language) ? namesIn(language).get(name) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}
