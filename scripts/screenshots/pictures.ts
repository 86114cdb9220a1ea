/** A picture that the docs or the stores show, and how it comes about. */
export interface Picture {
  /** From the project's root. */
  readonly file: string;
  /** State of the gallery that it shows; what it is compared with to tell whether it is still true. */
  readonly state: string;
  /** `page`: the state fills the window; `card`: it stands beside words; `played`: a rep in the stand-in tools. */
  readonly as: 'page' | 'card' | 'played';
  readonly width: number;
  readonly height: number;
  /** Words of a card: a headline and a line below it. */
  readonly words?: readonly [string, string];
}

const page = (file: string, state: string, width = 1280, height = 800): Picture => ({
  file,
  state,
  as: 'page',
  width,
  height,
});
const PROMISE = ['You typed this already.', 'Retyped sees it, counts it, and keeps no value.'] as const;

/**
 * Every picture, by `npm run screenshots`. The stores' sizes: Chrome Web Store and Edge screenshots 1280 × 800, small
 * promotional tile 440 × 280, marquee and large tile 1400 × 560; addons.mozilla.org takes the same screenshots (at most
 * 2400 × 1800, 1.6 : 1).
 */
export const PICTURES: readonly Picture[] = [
  { file: 'docs/images/pill.png', state: 'pill-value-3', as: 'played', width: 1280, height: 800 },
  page('docs/images/popup.png', 'popup-week', 360, 690),
  page('docs/images/week.png', 'dashboard-week'),
  page('docs/images/flow.png', 'dashboard-flow'),
  page('docs/images/team.png', 'team-gaps', 1280, 540),
  page('docs/images/brief.png', 'team-brief', 1280, 1180),
  { file: 'store/screenshots/1-pill.png', state: 'pill-value-3', as: 'played', width: 1280, height: 800 },
  {
    file: 'store/screenshots/2-popup.png',
    state: 'popup-week',
    as: 'card',
    width: 1280,
    height: 800,
    words: ['Your week, for your eyes', 'What you entered twice, from where to where, and the time it took.'],
  },
  page('store/screenshots/3-week.png', 'dashboard-week'),
  page('store/screenshots/4-team.png', 'team-gaps'),
  page('store/screenshots/5-consent.png', 'welcome-new'),
  {
    file: 'store/promo-440x280.png',
    state: 'pill-value-3',
    as: 'card',
    width: 440,
    height: 280,
    words: PROMISE,
  },
  {
    file: 'store/promo-1400x560.png',
    state: 'pill-value-3',
    as: 'card',
    width: 1400,
    height: 560,
    words: PROMISE,
  },
];
