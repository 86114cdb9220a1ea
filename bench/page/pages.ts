/** The pages that the observer is measured on: what real tools are made of, taken to their ends. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Further pages, shown in its frames, by path. */
  readonly frames?: Readonly<Record<string, string>>;
}

const fields = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => {
    const id = `f${from + at}`;
    return `<p><label for="${id}">Field ${from + at}</label> <input id="${id}" name="field${from + at}"></p>`;
  }).join('');

const form = (inside: string): string =>
  `<h1>New contact</h1><form onsubmit="return false">${inside}<button>Save</button></form>`;

/** Renders everything but the inputs anew on each key, as careless frameworks do. */
const RERENDER = `<ol id="list"></ol><script>
  addEventListener('input', () => {
    list.replaceChildren(...Array.from({ length: 50 }, (_, at) => Object.assign(document.createElement('li'), { textContent: at })));
  });</script>`;

const FRAMES = 30;

export const PAGES: readonly BenchPage[] = [
  { name: '120 fields', html: form(fields(120)) },
  { name: '5,000 fields', html: form(fields(5_000)) },
  { name: 're-render on each key', html: form(fields(40)) + RERENDER },
  {
    name: '30 frames',
    html:
      form(fields(40)) +
      Array.from(
        { length: FRAMES },
        (_, at) => `<iframe src="/bench-frame/${at}" width="80" height="30"></iframe>`,
      ).join(''),
    frames: Object.fromEntries(
      Array.from({ length: FRAMES }, (_, at) => [`/bench-frame/${at}`, `<input aria-label="Note ${at}">`]),
    ),
  },
];
