import { describe, expect, it } from 'vitest';
import { parsePage } from '../../eval/forms/page';
import type { LabelSource } from '../model';
import { describeField } from './describe';

const described = (html: string) => {
  const document = parsePage(`<html lang="en"><body>${html}</body></html>`);
  const control = document.querySelector('[x]');
  if (!control) throw new Error('no control marked x');
  return describeField(control);
};

const LABELS: readonly (readonly [why: string, html: string, label: string, source: LabelSource])[] = [
  ['a label that names the control', '<label for=a>E-mail</label><input id=a x>', 'E-mail', 'label'],
  ['a wrapping label', '<label>E-mail <input x></label>', 'E-mail', 'label'],
  [
    'a wrapping label whose for matches nothing',
    '<label for=zz>E-mail <input x></label>',
    'E-mail',
    'wrapper',
  ],
  [
    'aria-labelledby, in order',
    '<i id=a>Work</i><i id=b>phone</i><input aria-labelledby="a b" x>',
    'Work phone',
    'labelledby',
  ],
  ['aria-label', '<p>Nearby</p><input aria-label="City" x>', 'City', 'aria'],
  [
    'the text before a remark',
    '<div><div>Username:</div><div><input x> <strong>(required)</strong></div></div>',
    'Username:',
    'sibling',
  ],
  ['the previous cell', '<table><tr><td>City</td><td><input x></td></tr></table>', 'City', 'cell'],
  [
    'the heading of the column',
    '<table><tr><th>City</th><th>Zip</th></tr><tr><td><input></td><td><input x></td></tr></table>',
    'Zip',
    'cell',
  ],
  ['the term of a definition list', '<dl><dt>City</dt><dd><input x></dd></dl>', 'City', 'cell'],
  [
    'a sibling label tied to nothing',
    '<div><label>Notes</label><div><textarea x></textarea></div></div>',
    'Notes',
    'sibling',
  ],
  ['text in front on the same line', '<form>City: <input> Zip: <input x></form>', 'Zip:', 'sibling'],
  [
    'text behind, when the group is the control alone',
    '<div><div><input x><span>City</span></div><input></div>',
    'City',
    'sibling',
  ],
  [
    'the attribute of a custom element around it',
    '<my-input label="City"><input x></my-input>',
    'City',
    'host',
  ],
  [
    'the placeholder rather than a far sentence',
    `<p>${'Tell us where you live, please. '.repeat(4)}</p><input placeholder="City" x>`,
    'City',
    'placeholder',
  ],
  [
    'the label above an editor, past its toolbar',
    '<div><label>Notes</label><div role=toolbar><select><option>Normal</select><button>B</button></div><div><div contenteditable=true x></div><div class="ql-tooltip"><input></div></div></div>',
    'Notes',
    'sibling',
  ],
  ['nothing', '<input x>', '', 'none'],
];

describe('describeField', () => {
  it.each(LABELS)('finds %s', (_why, html, label, source) => {
    expect(described(html)).toMatchObject({ label, labelSource: source });
  });

  it('walks out of a shadow root to its host', () => {
    const document = parsePage(
      '<body><label for=h>City</label><x-field id=h aria-label="Town"></x-field></body>',
    );
    const host = document.querySelector('x-field');
    const root = host?.attachShadow({ mode: 'open' });
    const input = document.createElement('input');
    root?.append(input);
    expect(describeField(input)).toMatchObject({ label: 'City', labelSource: 'label' });
  });

  it('reads no value: not its own, not a neighbour’s, not an editor’s', () => {
    const canary = 'CANARY-4711';
    const field = described(
      `<div contenteditable>${canary}</div><textarea>${canary}</textarea><input name=before value="${canary}">
       <select><option selected>${canary}</select><div role=combobox>${canary}</div>
       <label>Name <input name=own value="${canary}" x></label><div role=textbox>${canary}</div>
       <textarea name=after>${canary}</textarea>`,
    );
    expect(JSON.stringify(field)).not.toContain(canary);
    expect(field.label).toBe('Name');
  });

  it('keeps strings short and the neighbours nearest first', () => {
    const field = described(
      `<form><label>A<input name=a></label><label>B<input name=b></label>
       <label>${'long '.repeat(60)}<input x></label><label>C<input name=c></label></form>`,
    );
    expect(field.label.length).toBeLessThanOrEqual(120);
    expect(field.neighbours.slice(0, 3)).toEqual(['B b', 'C c', 'A a']);
  });

  it.each([
    ['login', '<form><label>E-mail<input x></label><input type=password><button>Sign in</button></form>'],
    ['data', '<form><input name=first x><input name=last><input name=mail><input type=password></form>'],
    ['checkout', '<form><input name=cardnumber><input name=expiry x><input name=cvc></form>'],
    ['search', '<form role=search><input name=q x></form>'],
    [
      'login',
      '<form><input name=user x><input type=password><button>Sign in</button><button>Join us</button></form>',
    ],
    [
      'login',
      '<form><input x name=mail><input name=password placeholder=Password><button>Log in</button></form>',
    ],
    [
      'data',
      '<form><input x name=mail><input type=password placeholder="Set a password"><button>Go on</button></form>',
    ],
    ['data', '<form><p>Unser Newsletter</p><label>E-Mail<input x></label><button>Anmelden</button></form>'],
    ['login', '<form><input name=textContent><label>E-Mail<input x></label><button>Sign in</button></form>'],
    ['login', '<h2>Reset your password</h2><label>E-mail<input x></label><button>Send</button>'],
    [
      'data',
      '<form><input name=mail x><input type=password name=new_password><button>Continue</button></form>',
    ],
    ['data', '<form><h3>Newsletter</h3><input name=mail x><button>Anmelden</button></form>'],
    // The first of two steps; the same box among others is a user's that somebody enters.
    ['login', '<form><input name=username x><button>Continue</button></form>'],
    ['data', '<form><input name=username x><input name=department><button>Save</button></form>'],
    ['data', '<form><label>Company<input x></label><label>City<input></label><button>Save</button></form>'],
    // The copy field of a ticket, not a card's.
    ['data', '<form><input name=Subject x><input id=Cc-selectized><textarea></textarea></form>'],
    ['checkout', '<form><input name=who x><input id=cc-number><input id=cc-exp></form>'],
  ])('sees a %s form', (purpose, html) => {
    expect(described(html).formPurpose).toBe(purpose);
  });

  it('looks at a bounded part of a large page', () => {
    const document = parsePage(`<body><form>${'<p><label>L</label><input></p>'.repeat(5000)}</form></body>`);
    const control = document.querySelectorAll('input')[2500];
    let reads = 0;
    const prototype = Object.getPrototypeOf(Object.getPrototypeOf(control)) as Element;
    const original = prototype.getAttribute;
    prototype.getAttribute = function (this: Element, name: string) {
      reads += 1;
      return original.call(this, name);
    };
    try {
      describeField(control as Element);
    } finally {
      prototype.getAttribute = original;
    }
    expect(reads).toBeGreaterThan(50);
    expect(reads).toBeLessThan(2500);
  });
});
