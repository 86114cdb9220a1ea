import { words } from './fold';

/** Names of states and provinces that forms ask for by code: United States, Canada, Australia (ISO 3166-2). */
const LIST = `al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia|fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana
me maine|md maryland|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska|nv nevada|nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma
or oregon|pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas|ut utah|vt vermont|va virginia|wa washington|wv west virginia|wi wisconsin|wy wyoming|pr puerto rico
ab alberta|bc british columbia|mb manitoba|nb new brunswick|nl newfoundland and labrador|ns nova scotia|on ontario|pe prince edward island|qc quebec|sk saskatchewan|yt yukon|nu nunavut
nsw new south wales|vic victoria|qld queensland|sa south australia|tas tasmania|act australian capital territory|wa western australia|nt northern territory|nt northwest territories`;

const CODES = new Map(
  LIST.split(/[|\n]/u).map((line): [string, string] => {
    const [code = '', ...name] = line.split(' ');
    return [name.join(' '), code];
  }),
);

/** Code of a state or province by its English name, lower case, or undefined. */
export function regionCode(name: string): string | undefined {
  return CODES.get(words(name).join(' '));
}
