// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlOf, readValue } from './control';
import { describeControl } from './describe-control';

const part = (now: string) => `role="spinbutton" contenteditable="true"${now}`;
const date = (now: string) =>
  `<div role="group" aria-label="Close date"><span ${part(now)}>03</span><i aria-hidden="true">/</i><span ${part(now)}>17</span><i>/</i><span ${part(now)}>2027</span><button>▼</button></div>`;

test.each([
  [
    'a button, without its arrow',
    '<button role="combobox"><b>Negotiation</b><i aria-hidden="true">▼</i></button>',
    'button',
    'Negotiation',
  ],
  [
    'tokens that can be pressed',
    '<div><div role="button"><span>Partner</span></div><div role="button">Reseller</div><input role="combobox"></div>',
    'input',
    'Partner, Reseller',
  ],
  [
    'tokens that are options around the box',
    '<ul role="listbox"><li role="option">cranes</li><li class="input-token"><input></li></ul>',
    'input',
    'cranes',
  ],
  [
    'what is selected, though it is called a placeholder',
    '<div><input role="combobox"><div class="x-selected-item x-placeholder"><span>France</span></div></div>',
    'input',
    'France',
  ],
  [
    'no placeholder',
    '<div><input role="combobox"><div class="x-placeholder">Choose</div></div>',
    'input',
    '',
  ],
  [
    'no list of options',
    '<div role="combobox"><div>France</div><div role="listbox"><div>Spain</div></div></div>',
    '[role=combobox]',
    'France',
  ],
  ['a date typed part by part', date(' aria-valuenow="3"'), '[role=spinbutton]', '03/17/2027'],
  ['a date that is not whole', date(''), '[role=spinbutton]', ''],
])('a widget holds %s', (_what, html, selector, value) => {
  document.body.innerHTML = `<form>${html}</form>`;
  // Browsers reflect it (ARIA 1.2); this document does not.
  for (const each of document.querySelectorAll('[role=spinbutton]'))
    Object.assign(each, { ariaValueNow: each.getAttribute('aria-valuenow') });
  const inner = document.querySelector(selector);
  const control = inner && controlOf(inner);
  expect(control && readValue(control)).toBe(value);
});

test.each([
  [
    'a button that opens a list',
    '<label for="a">Stage</label><button id="a" role="combobox">Won</button>',
    { tag: 'input', type: 'select', label: 'Stage' },
  ],
  [
    'a search box made by a library',
    '<label for="a">Stage</label><input id="a" type="search" role="combobox">',
    { tag: 'input', type: 'select' },
  ],
  [
    'a search box that says so',
    '<input type="search" role="combobox" placeholder="Search">',
    { type: 'search' },
  ],
  [
    'what is not called by its value',
    '<span id="l">Stage</span><button aria-haspopup="listbox" aria-labelledby="l v"><b id="v">Won</b></button>',
    { label: 'Stage' },
  ],
])('describes %s', (_what, html, field) => {
  document.body.innerHTML = `<form>${html}</form>`;
  const inner = document.querySelector('button,input');
  const control = inner && controlOf(inner);
  expect(control && describeControl(control)).toMatchObject(field);
});
