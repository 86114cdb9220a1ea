/** For the title of a page that a link of ours led to: what had the focus is gone, and a reader would start from the top. */
export function takeFocus(title: HTMLElement | null): void {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
}
