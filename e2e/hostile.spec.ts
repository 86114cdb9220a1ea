import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, kindsIn, recordsIn } from './counting';
import { listenToEntries, takeSeen } from './harness/entries';
import { ObserverWorld } from './harness/observer-world';
import { ada } from './harness/person';
import { openRep, type Rep } from './harness/rep';
import { typeInto } from './harness/typing';

/** A tool's page that works against us: broken, huge, or made to find Retyped out and to feed it. */
let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk', 'Dynamics 365'] });
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rep.close());

let pages = 0;
const visit = (html: string) => {
  pages += 1;
  return rep.visit(`https://acme.zendesk.com/hostile/${pages}`, html);
};
const kinds = async () => kindsIn(await rep.ledger());
/** Kinds that were added to the ledger by an action; waits for at least `least`. */
async function added(action: () => Promise<void>, least: number): Promise<string[]> {
  const before = await kinds();
  await action();
  const after = await eventually(kinds, (found) => found.length >= before.length + least);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await kinds()).length).toBe(after.length);
  const left = [...before];
  return after.filter((kind) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('a page of 50,000 fields: what is typed into one of them is counted, and no task of ours is long', async () => {
  const page = await visit(
    `<form><label>Email <input id="mine"></label></form><div id="many"></div><script>
      document.getElementById('many').innerHTML = Array.from({ length: 50000 }, (_, i) => '<input name="f' + i + '">').join('');
      window.long = []; new PerformanceObserver((list) => window.long.push(...list.getEntries().map((e) => e.duration)))
        .observe({ entryTypes: ['longtask'] });
    </script>`,
  );
  await page.waitForTimeout(1_000);
  expect(await added(() => typeInto(page.locator('#mine'), 'fifty.thousand@example.org'), 1)).toEqual([
    'email',
  ]);
  await page.close();
});

test('a value of ten megabytes is not sent, and the next one is counted', async () => {
  const page = await visit(
    '<form><label>Notes <textarea id="big"></textarea></label><label>City <input id="city"></label></form>',
  );
  await listenToEntries(rep.extension);
  await takeSeen(rep.extension);
  await page.evaluate(() => navigator.clipboard.writeText('lorem ipsum '.repeat(900_000)));
  const found = await added(async () => {
    await page.locator('#big').click();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Tab');
    await typeInto(page.locator('#city'), 'Reykjavik');
  }, 1);
  expect(found).toContain('city');
  const sizes = (await takeSeen(rep.extension)).map((message) => JSON.stringify(message).length);
  expect(Math.max(...sizes)).toBeLessThan(50_000);
  await page.close();
});

test('fields that are renamed and put back every frame are counted once', async () => {
  const page = await visit(
    `<form><label id="l">Email <input id="mine"></label></form><script>
      let n = 0;
      const again = () => {
        const field = document.querySelector('input');
        field.name = 'n' + n++; field.className = 'c' + n; field.setAttribute('data-x', String(n));
        document.getElementById('l').append(document.createTextNode(''));
        requestAnimationFrame(again);
      };
      again();
    </script>`,
  );
  expect(await added(() => typeInto(page.locator('#mine'), 'renamed@example.org'), 1)).toEqual(['email']);
  await page.close();
});

test('patched prototypes and getters that throw change nothing of what is counted', async () => {
  const page = await visit(
    `<form><label>Email <input id="mine"></label><label>City <input id="city"></label></form><script>
      const broken = () => { throw new Error('patched'); };
      for (const name of ['value', 'type', 'name', 'form', 'labels'])
        Object.defineProperty(HTMLInputElement.prototype, name, { get: broken, configurable: true });
      for (const name of ['closest', 'matches', 'getAttribute', 'querySelectorAll'])
        Element.prototype[name] = broken;
      EventTarget.prototype.addEventListener = broken; Event.prototype.composedPath = broken;
      Array.prototype.map = broken; String.prototype.replace = broken; JSON.stringify = broken; Set.prototype.add = broken;
    </script>`,
  );
  const found = await added(() => typeTwo(page), 2);
  expect(found.sort()).toEqual(['city', 'email']);
  await page.close();
});

test('a form whose fields bear the names of its own properties goes on working', async () => {
  const names =
    'id name elements attributes children parentElement closest matches contains getAttribute querySelector getRootNode';
  const page = await visit(
    `<form>${names.split(' ').map((name) => `<input type="hidden" name="${name}">`)}
      <label>Email <input id="mine"></label><label>City <input id="city"></label></form>`,
  );
  await typeTwo(page);
  expect(await page.locator('#mine').inputValue()).toBe('patched@example.org');
  expect(await page.locator('#city').inputValue()).toBe('Tromsø');
  await page.close();
});

test('thirty frames, one in the other: what is typed into the innermost is counted', async () => {
  const inner = '<form><label>Email <input id="mine"></label></form>';
  const page = await visit('<div id="root"></div>');
  await page.evaluate(
    async ({ html, depth }) => {
      let at: Document = document;
      for (let i = 0; i < depth; i += 1) {
        const frame = at.createElement('iframe');
        frame.style.cssText = 'width:99%;height:300px;border:0';
        const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.srcdoc = i === depth - 1 ? html : '<body style="margin:0"></body>';
        at.body.append(frame);
        await ready;
        at = frame.contentDocument ?? at;
      }
    },
    { html: inner, depth: 30 },
  );
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('There is no frame.');
  expect(await added(() => typeInto(frame.locator('#mine'), 'deep@example.org'), 1)).toEqual(['email']);
  await page.close();
});

test('what a page writes by itself is no entry: forged events, commands of an editor, focus moved to and fro', async () => {
  const page = await visit(
    '<form><label>Email <input id="mine"></label><label>City <input id="city"></label></form>',
  );
  await page.locator('h1, body').first().click();
  const found = await added(async () => {
    await page.evaluate(() => {
      const field = document.getElementById('mine') as HTMLInputElement;
      field.focus();
      field.value = 'forged@example.org';
      for (const type of ['keydown', 'input', 'change', 'keyup', 'focusout', 'submit'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      field.blur();
      field.focus();
      field.value = '';
      document.execCommand('insertText', false, 'commanded@example.org');
      field.blur();
    });
    await page.waitForTimeout(500);
  }, 0);
  expect(found).toEqual([]);
  await page.close();
});

test('a page cannot keep the background busy: ten thousand copies and turns of the focus send next to nothing', async () => {
  const page = await visit(
    `<form><label>Email <input id="a" value="prefilled"></label><label>City <input id="b" value="Oslo"></label></form>
     <button type="button">Go</button><script>
      document.querySelector('button').addEventListener('click', () => {
        for (let i = 0; i < 10000; i += 1) {
          const field = document.getElementById(i % 2 ? 'a' : 'b');
          field.focus(); field.select();
          if (i % 10 === 0) document.execCommand('copy');
        }
      });
    </script>`,
  );
  await listenToEntries(rep.extension);
  await takeSeen(rep.extension);
  await page.getByRole('button').click();
  await page.waitForTimeout(2_000);
  expect((await takeSeen(rep.extension)).length).toBeLessThan(60);
  await page.close();
});

test('the pill of a page that hunts it says its word, and the page learns nothing and presses nothing', async () => {
  const crm = await rep.crm();
  await crm.addContact(ada);
  const page = await visit(
    `<style>div, html > div, * { display: none !important; visibility: hidden !important }
      html, body, form, label, input { display: block !important; visibility: visible !important }</style>
     <form><label>Name <input id="name"></label><label>Email <input id="mine"></label></form><script>
      window.seen = [];
      const look = () => {
        for (const child of document.documentElement.children) {
          if (child === document.head || child === document.body) continue;
          window.seen.push([child.outerHTML, String(child.shadowRoot), child.textContent, String(child.assignedSlot)].join('|'));
          child.click();
          child.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
          child.style.cssText = 'opacity:0!important;transform:scale(0)!important';
          child.hidden = true; child.inert = true; child.remove();
        }
        setTimeout(look, 20);
      };
      look();
      for (const type of ['focusin', 'keydown', 'click', 'pointerdown', 'input'])
        addEventListener(type, (event) => window.seen.push(type + ' ' + event.composedPath().length + ' ' + event.target.localName), true);
    </script>`,
  );
  const before = recordsIn(await rep.ledger()).length;
  await typeInto(page.locator('#name'), `${ada.firstName} ${ada.lastName}`);
  await typeInto(page.locator('#mine'), ada.email);
  await eventually(
    async () => recordsIn(await rep.ledger()).length,
    (count) => count > before,
  );
  await page.waitForTimeout(800);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(
    seen.filter((line) => line.includes('|')).every((line) => /^<div[^>]*><\/div>\|null\|\|null$/.test(line)),
  ).toBe(true);
  expect(JSON.stringify(seen)).not.toContain('typed this');
  // Nothing that the page pressed counted as the person's answer.
  const storage = JSON.stringify(await rep.storage());
  expect(storage).not.toMatch(/"neverHere":\[[^\]]|"badgeOnly":true/);
  await page.close();
});

test('a page reaches none of the files, messages and databases of the extension', async () => {
  const page = await visit('<p>Nothing to see</p>');
  const { origin, id } = rep.extension;
  const reached = await page.evaluate(
    async ({ from, extension }) => {
      const world = window as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, m: unknown) => Promise<unknown> } };
      };
      const tried = await Promise.all(
        ['popup.html', 'observer.js', 'gate.js', 'tally.js', 'icon/48.png', 'manifest.json'].map((file) =>
          fetch(`${from}/${file}`).then(
            () => file,
            () => '',
          ),
        ),
      );
      const told = await Promise.resolve()
        .then(() => world.chrome?.runtime?.sendMessage?.(extension, { type: 'erase.all' }))
        .then(
          (answer) => (answer === undefined ? '' : 'answered'),
          () => '',
        );
      const bases = await indexedDB.databases();
      return [...tried, told, ...bases.map(({ name }) => name ?? '')].filter((text) => text !== '');
    },
    { from: origin, extension: id },
  );
  expect(reached).toEqual([]);
  await page.close();
});

test('a page that looks for the extension in every place it knows learns nothing but of one bare element', async () => {
  const page = await visit(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
     <form><label>Email <input id="mine"></label></form><script>
      window.learned = [];
      const learn = (...words) => window.learned.push(words.map(String).join(' '));
      addEventListener('securitypolicyviolation', (event) => learn('csp', event.blockedURI, event.sourceFile));
      addEventListener('message', (event) => learn('message', JSON.stringify(event.data), event.origin));
      addEventListener('error', (event) => learn('error', event.filename, event.error && event.error.stack), true);
      addEventListener('unhandledrejection', (event) => learn('rejection', event.reason && event.reason.stack));
      new PerformanceObserver((list) => { for (const { name } of list.getEntries()) if (/extension/.test(name)) learn('resource', name); })
        .observe({ entryTypes: ['resource', 'mark', 'measure'] });
      const define = customElements.define.bind(customElements);
      customElements.define = (name, made) => { learn('element', name); define(name, made); };
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) { learn('event', event.type); return dispatch.call(this, event); };
      // Whoever calls a function of the page shows in its stack.
      for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'attachShadow', 'append']) {
        const own = Element.prototype[name];
        Element.prototype[name] = function (...args) {
          const stack = new Error().stack;
          if (/extension:/.test(stack)) learn('stack', name, stack);
          return own.apply(this, args);
        };
      }
      Error.prepareStackTrace = (error, frames) => {
        for (const frame of frames) if (/extension:/.test(frame.getFileName())) learn('frame', frame.getFileName());
        return String(error);
      };
      window.before = new Set(['before', ...Object.getOwnPropertyNames(window)]);
      new MutationObserver((records) => {
        for (const { addedNodes, attributeName, target } of records) {
          for (const node of addedNodes) learn('added', node.outerHTML, String(node.shadowRoot));
          if (attributeName) learn('attribute', attributeName, target.localName);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    </script>`,
  );
  expect(await added(() => typeInto(page.locator('#mine'), 'looked.for@example.org'), 1)).toEqual(['email']);
  const learned = await page.evaluate(async () => {
    const world = window as unknown as { learned: string[]; before: Set<string> };
    await new Promise((resolve) => setTimeout(resolve, 300));
    const globals = Object.getOwnPropertyNames(window).filter((name) => !world.before.has(name));
    const timed = performance.getEntries().filter(({ name }) => name.includes('extension'));
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter(({ href }) =>
      href?.includes('extension'),
    );
    return [
      ...world.learned,
      ...globals.map((name) => `global ${name}`),
      ...timed.map(({ name }) => name),
      ...sheets.map(String),
    ];
  });
  const isHost = (line: string) => line === 'added <div></div> null';
  console.log(
    `20 places looked at by a page, ${learned.filter((line) => !isHost(line)).length} told of the extension`,
  );
  expect(learned.filter((line) => !isHost(line))).toEqual([]);
  expect(learned.filter(isHost)).toHaveLength(1);
  await page.close();
});

test('a page that churns for itself, forms, addresses and focus by the thousand, sends the background next to nothing', async () => {
  const page = await visit(
    `<div id="place"></div><button type="button">Go</button><script>
      document.querySelector('button').addEventListener('click', async () => {
        for (let i = 0; i < 2000; i += 1) {
          const form = document.createElement('form');
          form.innerHTML = '<label>Email <input name="e' + i + '" value="x' + i + '@example.org"></label><button>Save</button>';
          form.onsubmit = () => false;
          document.getElementById('place').replaceChildren(form);
          form.elements[0].focus();
          document.execCommand('insertText', false, 'y' + i);
          form.elements[0].dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
          form.requestSubmit();
          history.replaceState(null, '', '?' + (i % 50));
          document.dispatchEvent(new Event('visibilitychange'));
          window.dispatchEvent(new PageTransitionEvent('pagehide'));
          if (i % 200 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
        }
      });
    </script>`,
  );
  await listenToEntries(rep.extension);
  await takeSeen(rep.extension);
  const before = await kinds();
  await page.getByRole('button').first().click();
  await page.waitForTimeout(3_000);
  const seen = await takeSeen(rep.extension);
  console.log(`2,000 forms made, filled and sent by script: ${seen.length} messages reached the background`);
  expect(seen.length).toBeLessThan(60);
  expect(await kinds()).toEqual(before);
  await page.close();
});

test('what runs in a tool’s page, even in the world of the observer, commands nothing of the extension', async () => {
  const page = await visit('<form><label>Email <input id="mine"></label></form>');
  const world = await ObserverWorld.of(page);
  const before = await rep.ledger();
  const tried = [
    'erase.all',
    'key.rotate',
    'lookUp',
    'forget',
    'own.add',
    'release.open',
    'release.release',
    'letter.read',
  ];
  const answers = await world.run<string[]>(`Promise.all(${JSON.stringify(tried)}.map((type) =>
    chrome.runtime.sendMessage({ type, value: 'x', names: [], emails: [], domains: [], week: '2026-W46', team: 'teamteamteamteam' })
      .then((answer) => 'answered ' + JSON.stringify(answer), (error) => 'refused ' + error.message)))`);
  const refused = answers.filter((answer) => /^refused .*Malformed message/.test(answer));
  console.log(`${tried.length} commands from a page tried, ${refused.length} refused`);
  expect(refused).toHaveLength(tried.length);
  expect((await rep.ledger()).length).toBe(before.length);
  await page.close();
});

/** Types into both fields with mouse and keys alone: the page's own functions may not work. */
async function typeTwo(page: Page): Promise<void> {
  await page.mouse.click(...(await middleOf(page, 'mine')));
  await page.keyboard.type('patched@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tromsø');
  await page.keyboard.press('Tab');
}

/** Where a field is, asked without any of the page's own functions. */
async function middleOf(page: Page, id: string): Promise<[number, number]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${id}` });
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
  await session.detach();
  return [(x + right) / 2, (y + bottom) / 2];
}
