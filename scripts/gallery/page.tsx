// First: what is imported after it may ask what time it is.
import './clock';
import { createRoot } from 'react-dom/client';
import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { pillCss } from '../../components/pill/css';
import { pages } from './pages';
import { pills } from './pills';
import { teams } from './team';

/** A page with loud rules of its own: none of them may reach the pill. */
const BUSY_PAGE = `
  * { letter-spacing: 1px; text-transform: uppercase }
  div { border: 1px dotted orange; background: lightyellow; all: revert }
  button { background: purple !important; color: yellow !important }
  body { font: 20px serif; color: green; background: #fdfcf8; color-scheme: light; direction: ltr; padding: 24px }
`;

/** Shows the state that the address names (`?state=pill-value`). */
const name = new URLSearchParams(location.search).get('state') ?? '';
const page = pages[name] ?? teams[name];
const pill = pills[name];
if (page) {
  mount(page);
} else if (pill) {
  const style = document.createElement('style');
  style.textContent = BUSY_PAGE;
  document.head.append(style);
  document.body.innerHTML = '<form><label>Contact e-mail<br><input value="…"></label></form>';
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = pillCss;
  const root = document.createElement('div');
  shadow.append(sheet, root);
  document.body.append(host);
  createRoot(root).render(pill);
} else {
  throw new Error(`no state is called ${name}`);
}
document.documentElement.dataset.states = [
  ...Object.keys(pills),
  ...Object.keys(pages),
  ...Object.keys(teams),
].join(' ');
document.documentElement.dataset.ready = 'yes';
