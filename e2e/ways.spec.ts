import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unknownHost } from '../playground/serve';
import { eventually, recordsIn } from './counting';
import { listenToEntries, takeSeen } from './harness/entries';
import { openRep, type Rep } from './harness/rep';

/** The ways in which a value comes into a field other than by keys: each is seen once, with its last value and method. */
let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent();
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rep.close());

const FORM = `<h1>New contact</h1><p id="source">Ines Halvorsen</p><form onsubmit="return false">
  <p><label>City <input id="city" name="city" autocomplete="address-level2"></label></p>
  <p><label>Company <input id="company" name="company" value="Nordwind AS"></label></p>
  <p><label>Full name <input id="name" name="name" autocomplete="name"></label></p>
  <p><label>Email <input id="email" name="email" type="email" autocomplete="email"></label></p>
  <button>Save</button></form>`;

let pages = 0;
async function visit(html = FORM): Promise<Page> {
  pages += 1;
  const page = await rep.visit(`https://acme.zendesk.com/ways/${pages}`, html);
  await listenToEntries(rep.extension);
  await takeSeen(rep.extension);
  return page;
}

/** Label, value and method of each entry that was sent since, the last of every field. */
async function seen(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(900);
  const entries = (await takeSeen(rep.extension)).flatMap((message) => message.entries ?? []);
  const last = new Map(entries.map((entry) => [`${entry.form} ${entry.fieldKey}`, entry]));
  return [...last.values()].map(({ field, value, method }) => `${field.label}: ${value}, ${method}`);
}

async function protocol<T>(page: Page, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const done = await act(session);
  await session.detach();
  return done;
}

const WAYS: readonly (readonly [
  name: string,
  way: (page: Page) => Promise<unknown>,
  entries: readonly string[],
])[] = [
  [
    'composed with an input method',
    async (page) => {
      await page.locator('#city').click();
      await protocol(page, async (session) => {
        for (const text of ['と', 'とう', 'とうきょう', '東京'])
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        await session.send('Input.insertText', { text: '東京' });
      });
      await page.keyboard.press('Tab');
    },
    ['City: 東京, typed'],
  ],
  [
    'dictated',
    async (page) => {
      await page.locator('#city').click();
      await page.keyboard.insertText('Bergen');
      await page.keyboard.press('Tab');
    },
    ['City: Bergen, typed'],
  ],
  [
    'dragged in',
    async (page) => {
      const box = await page.locator('#city').boundingBox();
      const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
      const data = {
        items: [{ mimeType: 'text/plain', data: 'Stavanger' }],
        dragOperationsMask: 1,
      };
      await protocol(page, async (session) => {
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await session.send('Input.dispatchDragEvent', { type, ...at, data });
      });
      await page.locator('h1').click();
    },
    ['City: Stavanger, dropped'],
  ],
  [
    'pasted and trimmed',
    async (page) => {
      await page.evaluate(() => navigator.clipboard.writeText('Trondheim  (NO)'));
      await page.locator('#city').click();
      await page.keyboard.press('Control+V');
      for (let at = 0; at < 6; at += 1) await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
    },
    ['City: Trondheim, pasted'],
  ],
  [
    'typed and undone',
    async (page) => {
      await page.locator('#company').click();
      await page.keyboard.press('End');
      await page.keyboard.type(' x');
      for (let at = 0; at < 3; at += 1) await page.keyboard.press('Control+Z');
      await page.keyboard.press('Tab');
    },
    [],
  ],
  [
    'typed, undone and typed anew',
    async (page) => {
      await page.locator('#city').click();
      await page.keyboard.type('Bostn');
      await page.keyboard.press('Control+Z');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Boston');
      await page.keyboard.press('Tab');
    },
    ['City: Boston, typed'],
  ],
  [
    'edited anew before it is saved',
    async (page) => {
      await page.locator('#city').click();
      await page.keyboard.type('Bostn');
      await page.keyboard.press('Tab');
      await page.locator('#city').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Boston');
      await page.keyboard.press('Enter');
    },
    ['City: Boston, typed'],
  ],
  [
    'typed and kept with Escape',
    async (page) => {
      await page.locator('#city').click();
      await page.keyboard.type('Oslo');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
    },
    ['City: Oslo, typed'],
  ],
  [
    'typed and thrown away by Escape',
    async (page) => {
      await page.evaluate(() => {
        const city = document.querySelector<HTMLInputElement>('#city');
        city?.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape') city.remove();
        });
      });
      await page.locator('#city').click();
      await page.keyboard.type('Oslo');
      await page.keyboard.press('Escape');
    },
    [],
  ],
  [
    'typed and put back by Escape',
    async (page) => {
      await page.evaluate(() => {
        const company = document.querySelector<HTMLInputElement>('#company');
        company?.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape') company.value = 'Nordwind AS';
        });
      });
      await page.locator('#company').click();
      await page.keyboard.type('Oslo');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
    },
    [],
  ],
  [
    'filled in by the browser',
    async (page) => {
      await page.locator('#name').click();
      await protocol(page, async (session) => {
        await session.send('DOM.enable');
        const { root } = await session.send('DOM.getDocument', { depth: -1 });
        const { nodeId } = await session.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: '#name',
        });
        const { node } = await session.send('DOM.describeNode', { nodeId });
        await session.send('Autofill.enable');
        const address = {
          fields: [
            { name: 'NAME_FULL', value: 'Ines Halvorsen' },
            { name: 'EMAIL_ADDRESS', value: 'ines@halvorsen-fjord.no' },
            { name: 'ADDRESS_HOME_CITY', value: 'Bergen' },
          ],
        };
        await session.send('Autofill.setAddresses', { addresses: [address] });
        await session.send('Autofill.trigger', { fieldId: node.backendNodeId, address } as never);
      });
      await page.waitForTimeout(500);
      await page.keyboard.press('Tab');
    },
    [
      'City: Bergen, autofilled',
      'Email: ines@halvorsen-fjord.no, autofilled',
      'Full name: Ines Halvorsen, autofilled',
    ],
  ],
  [
    'set by the page',
    async (page) => {
      await page.locator('#city').click();
      await page.evaluate(() => {
        const city = document.querySelector<HTMLInputElement>('#city');
        if (!city) return;
        city.value = 'Set by a script';
        city.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
        city.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.keyboard.press('Tab');
    },
    [],
  ],
];

test.each(WAYS)('%s', async (_name, way, entries) => {
  const page = await visit();
  await way(page);
  expect([...(await seen(page))].sort()).toEqual(entries);
  await page.close();
});

test('in a pop-up window', async () => {
  const page = await visit();
  rep.playground.page('acme.zendesk.com', '/ways/pop-up', FORM);
  await page.evaluate(() => {
    document
      .querySelector('h1')
      ?.addEventListener('click', () => open('/ways/pop-up', '', 'popup,width=500,height=400'));
  });
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('h1').click()]);
  await popup.locator('#city').click();
  await popup.keyboard.type('Tromsø');
  await popup.keyboard.press('Tab');
  expect(await seen(popup)).toEqual(['City: Tromsø, typed']);
  await popup.close();
  await page.close();
});

test('in a page that comes back from the back/forward cache: what was taken is not taken again', async () => {
  const page = await visit();
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  );
  await page.locator('#city').click();
  await page.keyboard.type('Bodø', { delay: 80 });
  rep.playground.page('acme.zendesk.com', '/ways/elsewhere', '<h1>Elsewhere</h1>');
  await page.goto('https://acme.zendesk.com/ways/elsewhere');
  expect(await seen(page)).toEqual(['City: Bodø, typed']);
  await page.goBack();
  await page.locator('#email').click();
  await page.keyboard.type('ines@halvorsen-fjord.no');
  await page.keyboard.press('Tab');
  expect(await seen(page)).toEqual(['Email: ines@halvorsen-fjord.no, typed']);
  await page.close();
});

/** A country pick sends the form and shows it once more, with all that was entered. */
const RELOADING = `<h1>New contact</h1><form>
  <p><label>Email <input name="email"></label></p><p><label>Company <input name="company"></label></p>
  <p><label>Country <select name="country"><option value="">Choose<option>Norway<option>Sweden</select></label></p>
  <p><label>City <input name="city"></label></p></form>
  <script>
    const form = document.querySelector('form');
    for (const [name, value] of Object.entries(JSON.parse(sessionStorage.form ?? '{}'))) form.elements[name].value = value;
    form.addEventListener('change', ({ target }) => {
      if (target.name !== 'country') return;
      sessionStorage.form = JSON.stringify(Object.fromEntries(new FormData(form)));
      location.reload();
    });
  </script>`;

test('a form that a country pick loads anew half-way stays one record', async () => {
  const before = new Set(recordsIn(await rep.ledger()).map(({ id }) => id));
  const page = await visit(RELOADING);
  await page.locator('[name=email]').click();
  await page.keyboard.type('mara@pinehill-clinic.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Pinehill Clinic');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForEvent('load'), page.keyboard.type('Nor')]);
  await page.waitForTimeout(700);
  await page.locator('[name=city]').click();
  await page.keyboard.type('Bergen');
  await page.locator('[name=company]').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Pinehill Clinic AS');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(900);
  const made = recordsIn(await rep.ledger()).filter(({ id }) => !before.has(id));
  expect(made).toHaveLength(1);
  expect(made[0]?.entries.map(({ kind }) => kind).sort()).toEqual(['city', 'company', 'country', 'email']);
  await page.close();
});

test('a form that is emptied on save and takes the focus back holds one record after the other', async () => {
  const before = new Set(recordsIn(await rep.ledger()).map(({ id }) => id));
  const page = await visit(`<form><p><label>Email <input name="email"></label></p>
    <p><label>Company <input name="company"></label></p><button>Save and new</button></form>
    <script>
      const form = document.querySelector('form');
      form.addEventListener('submit', (event) => { event.preventDefault(); form.reset(); form.email.focus(); });
    </script>`);
  await page.locator('[name=email]').click();
  for (const who of ['alma', 'boris', 'cleo']) {
    await page.keyboard.type(`${who}@pinehill-clinic.org`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Clinic of ${who}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
  }
  const made = await eventually(
    async () => recordsIn(await rep.ledger()).filter(({ id }) => !before.has(id)),
    (found) => found.length >= 3,
  );
  expect(made.map(({ entries }) => entries.map(({ kind }) => kind).sort())).toEqual(
    Array.from({ length: 3 }, () => ['company', 'email']),
  );
  await page.close();
});

test('what can be read of a page is noted with its first entry; a frame that cannot is counted', async () => {
  rep.playground.page(unknownHost, '/editor', '<textarea>Terms</textarea>');
  const page = await rep.visit(
    'https://contoso.crm.dynamics.com/coverage',
    `${FORM}<iframe src="https://${unknownHost}/editor"></iframe><iframe srcdoc="<input aria-label='Note'>"></iframe>
     <iframe src="about:blank" width="1" height="1"></iframe>`,
  );
  await page.locator('#city').click();
  await page.keyboard.type('Bergen');
  await page.keyboard.press('Tab');
  const told = () => rep.storage() as Promise<{ coverage?: Record<string, { total: number }> }>;
  const { coverage } = await eventually(told, (kept) => (kept.coverage?.['dynamics-365']?.total ?? 0) > 0);
  expect(coverage?.['dynamics-365']).toMatchObject({ readable: 5, total: 6, frames: 1 });
  await page.close();
});
