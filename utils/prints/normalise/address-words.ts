/**
 * Words of addresses in one group mean the same for comparison; the first is kept. Short forms are kept, because one
 * of them may stand for several words ("st" for street and saint), while no comparison suffers when both sides are
 * shortened alike.
 */
const GROUPS = `st street saint sankt str strasse straat strada calle-street|ave avenue av aven avn|blvd boulevard bvd boul bd bulvar|rd road|dr drive doctor|ln lane|ct court|pl place plaza platz plac plass plads
sq square|hwy highway|pkwy parkway pky|ter terrace terr|cir circle|cres crescent|expy expressway|fwy freeway|trl trail|way wy|xing crossing|plz|cv cove|aly alley|brg bridge|ctr center centre|est estate estates
gdns gardens|gr grove|hts heights|is island|jct junction|lk lake|mt mount|mtn mountain|pt point|riv river|rte route|sta station|vlg village|vw view|mdws meadows|spgs springs|bldg building|fl floor flr|hbr harbor harbour
n north nord norte|s south sud sur|e east est ost este|w west ouest oeste|ne northeast|nw northwest|se southeast|sw southwest|c calle cl|cra carrera cr|av avenida avda avd|ps paseo pso|pza plazza piazza praca|r rua rue|v via|vle viale|cso corso
ul ulica ulitsa|pr prospekt prosp|per pereulok|al allee aleja aleje alameda|ch chemin|imp impasse|fg faubourg|rte|g gata gatan|v vag vagen|vej|vei veien|box pobox postfach bp|k kirkko|ln laan|weg wg|gas gasse|ring rg|cad caddesi cd|sok sokak sk|mah mahallesi mh
1 one first 1st premier|2 two second 2nd|3 three third 3rd|4 four fourth 4th|5 five fifth 5th|6 six sixth 6th|7 seven seventh 7th|8 eight eighth 8th|9 nine ninth 9th|10 ten tenth 10th|11 eleven eleventh|12 twelve twelfth`;

export const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(/[|\n]/u)
    .toReversed()
    .flatMap((group) => {
      const [kept = '', ...others] = group.split(' ');
      return others.map((word): [string, string] => [word, kept]);
    }),
);

/** Words that only say that a unit, a house or a box number follows, or that join. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  `apt apartment suite ste unit no nr num number room rm flat house apto appt appartement app wohnung whg depto departamento piso puerta interno int lokal lok m kv kvartira d dom office ofc
po p o box the of and de la le du des del der den di da`.split(/\s+/u),
);

/** Endings that are written together with the name before them in German, Dutch and the Nordic languages. */
export const STREET_ENDING =
  /^(\p{L}{3,})(strasse|str|straat|platz|allee|gasse|gatan|vagen|plein|laan|weg|gade|vej|veien|gate|katu|tie)$/u;
