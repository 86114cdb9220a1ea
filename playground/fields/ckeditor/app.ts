import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New conversation"><h1>New conversation</h1>
    <label>Email <input name="email" type="email"></label>
    <div><label for="notes">Notes</label><textarea id="notes" name="notes"></textarea></div>
    <button type="button">Save</button></form>`;
  const area = document.getElementById('notes');
  if (area) {
    void ClassicEditor.create(area, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph],
      toolbar: ['undo', 'redo'],
    });
  }
}
