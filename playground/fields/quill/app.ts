import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New activity"><h1>New activity</h1>
    <label>Email <input name="email" type="email"></label>
    <div><label>Notes</label><div id="editor"></div></div>
    <button type="button">Save</button></form>`;
  new Quill('#editor', { theme: 'snow' });
}
