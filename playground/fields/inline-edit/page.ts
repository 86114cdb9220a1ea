import { TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const shown = TEXTS.slice(2, 7);

/** A detail page: a value becomes an input when it is clicked, and text again when it is left. No form anywhere. */
export const page: FieldPage = {
  id: 'inline-edit',
  library: 'A detail page edited in place',
  tool: 'Attio',
  host: 'app.attio.com',
  path: '/acme/person/8d6a/overview',
  html: `<main><h1>Contact</h1><dl>${shown
    .map(({ name, label }) => `<div><dt>${label}</dt><dd data-name="${name}" tabindex="0">–</dd></div>`)
    .join('')}</dl></main><script>
    for (const cell of document.querySelectorAll('dd')) cell.onclick = () => {
      if (cell.firstElementChild) return;
      const input = document.createElement('input');
      const close = () => { cell.textContent = input.value || '–'; };
      input.onkeydown = (event) => { if (event.key === 'Enter') input.blur(); if (event.key === 'Escape') { input.value = ''; close(); } };
      input.onblur = close;
      cell.replaceChildren(input);
      input.focus();
    };</script>`,
  fields: shown.map((field, at) =>
    textCase(field, `[data-name=${field.name}]`, at % 2 === 0 ? { endsWith: 'Enter' } : {}),
  ),
};
