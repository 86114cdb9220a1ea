import { browser } from '#imports';

/** Ids of the notifications. */
export const LETTER_NOTICE = 'letter';
export const RELEASE_NOTICE = 'release';
/** Where a person sees what is announced, and stops it. */
export const RELEASE_PAGE = '/dashboard.html#share';

const PAGES: Readonly<Record<string, typeof RELEASE_PAGE | '/letter.html'>> = {
  [LETTER_NOTICE]: '/letter.html',
  [RELEASE_NOTICE]: RELEASE_PAGE,
};

/** Opens what a notification tells of. The API is there only once the permission is granted. */
export function listenToNotices(): void {
  browser.notifications?.onClicked.addListener((id) => {
    const page = PAGES[id];
    if (page) void browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}
