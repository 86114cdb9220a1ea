const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New message"><h1>New message</h1>
    <label>Email <input name="email" type="email"></label>
    <div><label for="notes">Notes</label><textarea id="notes" name="notes"></textarea></div>
    <button type="button">Save</button></form>`;
}
const script = document.createElement('script');
script.src = '/vendor/tinymce/tinymce.min.js';
script.onload = () => {
  const { tinymce } = window as unknown as { tinymce: { init(options: object): Promise<unknown> } };
  void tinymce.init({
    selector: '#notes',
    license_key: 'gpl',
    base_url: '/vendor/tinymce',
    suffix: '.min',
    menubar: false,
    plugins: '',
    height: 200,
  });
};
document.head.append(script);
