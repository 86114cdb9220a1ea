/**
 * The least that any observer of commits does in a page, as the source of its script: hears keys, text and the focus,
 * looks at the element, reads its value and sends one message for each field that was changed. It knows no label, no
 * secret and no form. What it costs is the floor that the observer stands on: a browser's price for listening at all.
 */
export const LEAST = `
let changed, baseline, key;
const how = { capture: true, passive: true };
addEventListener('keydown', (event) => { if (event.isTrusted) key = event.key; }, { capture: true });
addEventListener('input', (event) => { if (event.isTrusted) changed = event.target; }, how);
addEventListener('focusin', ({ target }) => { baseline = target.value; }, how);
addEventListener('focusout', ({ target }) => {
  if (target !== changed || target.value === baseline) return;
  chrome.runtime.sendMessage({ type: 'observe', name: target.name, value: target.value });
  changed = undefined;
}, how);
`;
