import { closestAcross, focusedIn } from './surroundings';

/** How often it is looked whether the dialog is still there: a page that takes it away tells nobody. */
const LOOK_MS = 250;

/**
 * Where the host stands. A modal `<dialog>` lies over everything and makes what is outside it inert, so that the host
 * goes into the one that is being typed in, as a popover: out of its layout, its scrolling and its transforms. It
 * returns when that dialog closes or is taken away, and stays outside while the person is elsewhere: then the page's
 * dialog lies over the pill.
 *
 * @returns a function that lets the host stand where it should now; without anything to show that is outside
 */
export function standing(host: HTMLElement): (isShown: boolean) => void {
  let looking: ReturnType<typeof setInterval> | undefined;
  const goHome = () => {
    clearInterval(looking);
    host.removeAttribute('popover');
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
  };
  return (isShown) => {
    const focused = isShown ? focusedIn(document) : undefined;
    const dialog = focused && closestAcross(focused.element, 'dialog:modal');
    if (!(dialog instanceof HTMLDialogElement)) return goHome();
    if (host.parentNode === dialog) return;
    clearInterval(looking);
    dialog.append(host);
    host.popover = 'manual';
    host.showPopover();
    looking = setInterval(() => {
      if (!dialog.open || !host.isConnected) goHome();
    }, LOOK_MS);
  };
}
