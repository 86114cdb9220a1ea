import type { FirstLook } from '../hooks/first-look';
import { watchedNow } from '../hooks/use-watched';
import { mount } from '../kit/mount';
import { PopupApp } from './popup-app';

/** Shows the popup, complete at its first picture. */
export async function showPopup(look: Promise<FirstLook>): Promise<void> {
  const first = await look;
  const watched = await watchedNow(first.settings);
  mount(<PopupApp first={first} firstWatched={watched} />);
}
