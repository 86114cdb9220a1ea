import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New contact"><h1>New contact</h1>
    <label>Email <input name="email" type="email"></label>
    <div id="notes"></div>
    <div><div class="label">Call summary</div><div id="summary"></div></div>
    <button type="button">Save</button></form>`;
  for (const [id, attributes] of [
    ['notes', { 'aria-label': 'Notes' }],
    ['summary', {}],
  ] as const) {
    new Editor({
      element: document.getElementById(id),
      extensions: [StarterKit],
      editorProps: { attributes: { ...attributes } },
    });
  }
}
