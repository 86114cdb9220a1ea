/** What the made-up customers of tests/rep-year.ts are put together from. */
export const PARTS = {
  given:
    'Ada Bram Cleo Dario Elin Farid Greta Hugo Ines Jonas Kira Liam Mona Nils Olga Pavel Rosa Sven Tara Umut'.split(
      ' ',
    ),
  family:
    'Adler Birch Castel Dorn Ebner Falk Grove Hart Ibsen Jarvis Keller Lund Marsh Norden Oakes Pryor Quill Rand Stone Thorn Ulm Vance Wold Yates Zorn'.split(
      ' ',
    ),
  firms:
    'Alpine Basalt Cobalt Delta Ember Fjord Granite Harbor Indigo Juniper Kestrel Lumen Meridian Nimbus Opal Pioneer Quartz'.split(
      ' ',
    ),
  streets: 'Alder Beech Cedar Dogwood Elm Fir Garden Hazel Iris Juniper Kingfisher Linden'.split(' '),
} as const;
