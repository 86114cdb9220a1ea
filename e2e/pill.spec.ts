import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually, rowsOf } from './counting';
import { seriousIn } from './harness/axe';
import type { Pill, PillReading } from './harness/pill';
import { openRep, type Rep } from './harness/rep';
import { typeInto } from './harness/typing';

/** The pill's manners, on plain pages of two tools: what it says, when, where, and to whom. */
const [CRM, DESK] = ['https://contoso.crm.dynamics.com', 'https://acme.zendesk.com'] as const;
const FIELDS = ['Full name', 'Email', 'Phone', 'Company', 'City'] as const;
type Field = (typeof FIELDS)[number];
type Values = Partial<Record<Field, string>>;
type Somebody = Record<Field, string>;

const inputs = FIELDS.map((name) => `<p><label>${name}<br><input name="${name}"></label></p>`).join('');
const formOf = (before = '', after = '') =>
  `<!doctype html><html lang="en"><title>New contact</title><body style="font:16px sans-serif;margin:24px">${before}
  <form onsubmit="return false"><h1>New contact</h1>${inputs}<button>Save</button></form>${after}`;

let rep: Rep;
let serial = 0;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Dynamics 365', 'Zendesk'] });
});
afterAll(() => rep.close());
beforeEach(() => forgetToday());

interface SessionWorld {
  readonly chrome: {
    readonly storage: Record<
      'session' | 'local',
      {
        remove(key: string): Promise<void>;
        get(key: string): Promise<Record<string, unknown>>;
        set(o: object): Promise<void>;
      }
    >;
    readonly tabs: { query(of: object): Promise<readonly object[]> };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
  };
}
const inWorker = async <T, A>(run: (given: A) => Promise<T>, given: A): Promise<T> =>
  (await rep.extension.serviceWorker()).evaluate(run as (given: unknown) => Promise<T>, given);

/** As at midnight: what the pill said today is forgotten, and what it was told about tools and questions too. */
function forgetToday(): Promise<void> {
  return inWorker(async () => {
    const { storage } = (globalThis as unknown as SessionWorld).chrome;
    await storage.session.remove('pillDay');
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), quietTools: [], survey: false } });
  }, undefined);
}
const setting = (change: object) =>
  inWorker(async (given) => {
    const { storage } = (globalThis as unknown as SessionWorld).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), ...given } });
  }, change);
/** The browser's shortcut, which automation cannot press: the event that it sends. */
const shortcut = () =>
  inWorker(async () => {
    const { tabs, commands } = (globalThis as unknown as SessionWorld).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) commands.onCommand.dispatch('pill', tab);
  }, undefined);

/** Somebody nobody was before. */
function somebody(): Somebody {
  serial += 1;
  const name = `${['Ines', 'Tomas', 'Priya', 'Kofi', 'Hanna'][serial % 5]} ${['Brandt', 'Okafor', 'Silva', 'Novak'][serial % 4]}son${serial}`;
  return {
    'Full name': name,
    Email: `${name.replace(' ', '.').toLowerCase()}@firm${serial}-works.example.com`,
    Phone: `+1 415 55${String(10_000 + serial * 37)}`,
    Company: `Harbour ${serial} Instruments ${serial * 7} Ltd`,
    City: 'Portland',
  };
}

async function open(origin: string, html = formOf()): Promise<{ page: Page; pill: Pill }> {
  serial += 1;
  const page = await rep.visit(`${origin}/new/${serial}`, html);
  return { page, pill: rep.pill(page) };
}
async function enter(page: Page, values: Values): Promise<void> {
  await page.bringToFront();
  for (const [name, value] of Object.entries(values)) await typeInto(page.getByLabel(name), value);
}
const only = (who: Somebody, fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field, who[field]]));

/** Somebody's values typed into the CRM, in a tab that is closed again. */
async function inCrm(values: Values): Promise<void> {
  const { page } = await open(CRM);
  await enter(page, values);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForTimeout(150);
  await page.close();
}
/** Types values that are in the CRM already into the helpdesk, up to the pill. */
async function spoken(
  html = formOf(),
  known: readonly Field[] = [],
): Promise<{ page: Page; pill: Pill; who: Somebody }> {
  const who = somebody();
  await inCrm(only(who, ['Email', ...known]));
  const { page, pill } = await open(DESK, html);
  await enter(page, { Email: who.Email });
  await pill.appears();
  return { page, pill, who };
}
/** What the pill says about values that are typed now, if it says anything within a moment. */
async function says(page: Page, pill: Pill, values: Values): Promise<PillReading | undefined> {
  await enter(page, values);
  return eventually(
    () => pill.read(),
    (reading) => reading !== undefined,
    700,
  );
}
const overlap = (
  a: { top: number; left: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number } | null,
) =>
  b !== null &&
  a.left < b.x + b.width &&
  a.left + a.width > b.x &&
  a.top < b.y + b.height &&
  a.top + a.height > b.y;

describe('what it says', () => {
  test('a value in one more tool, named in order; nothing serious for axe; the same value again is not news', async () => {
    const { page, pill, who } = await spoken(formOf(), ['Company', 'City']);
    const { lines, buttons } = await pill.appears();
    expect(lines.slice(0, 3)).toEqual(["You've typed this into 2 tools", 'Dynamics 365', 'Zendesk']);
    expect(buttons).toEqual(['Details', 'Not now', "It's intended", 'More answers']);
    expect(await seriousIn(rep.context, await pill.markup())).toEqual([]);
    const opened = rep.context.waitForEvent('page');
    await pill.press('Details');
    const details = await opened;
    await details.getByRole('heading', { level: 1, name: 'From Dynamics 365 to Zendesk' }).waitFor();
    await details.close();
    expect(await says(page, pill, only(who, ['Company', 'City']))).toBeUndefined();
    await page.close();
  });

  test('a record carried without an identifier', async () => {
    const who = somebody();
    await inCrm(only(who, ['Full name', 'Company']));
    const { page, pill } = await open(DESK);
    const said = await says(page, pill, only(who, ['Full name', 'Company']));
    expect(said?.lines.slice(0, 2)).toEqual([
      '2 of 2 fields retyped',
      'You already entered them in Dynamics 365.',
    ]);
    await page.close();
  });

  test('copies that disagree, after the value', async () => {
    const { page, pill } = await spoken(formOf(), ['Phone']);
    await enter(page, { Phone: '+1 212 555 0199' });
    const said = await eventually(
      () => pill.read(),
      (reading) => reading !== undefined && reading.tally === undefined,
    );
    expect(said?.lines.slice(0, 2)).toEqual([
      "The copies don't match",
      'Different from Dynamics 365: phone.',
    ]);
    await page.close();
  });

  test('the same record again in this tool; there is nothing to intend', async () => {
    const who = somebody();
    const part = only(who, ['Full name', 'Email']);
    await inCrm(part);
    const { page, pill } = await open(CRM);
    const said = await says(page, pill, part);
    expect(said?.lines[0]).toBe('Already in Dynamics 365');
    expect(said?.buttons).toEqual(['Details', 'Not now', 'More answers']);
    await page.close();
  });
});

describe('how often', () => {
  test('four times a day about a pair of tools, then the badge alone', async () => {
    const { page, pill } = await open(DESK);
    const all: (number | undefined)[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { Email } = somebody();
      await inCrm({ Email });
      await page.reload();
      all.push((await says(page, pill, { Email }))?.tally);
    }
    expect(all).toEqual([2, 2, 2, 2, undefined]);
    await page.close();
  });

  test('"not now" ends it for today, and the badge goes on', async () => {
    const { page, pill } = await spoken();
    await pill.press('Not now');
    expect(await pill.read()).toBeUndefined();
    const { Email } = somebody();
    await inCrm({ Email });
    await page.reload();
    expect(await says(page, pill, { Email })).toBeUndefined();
    expect(await rep.extension.badge(`${DESK}/*`)).toBe('2');
    await page.close();
  });
});

describe('what it is answered', () => {
  const last = async (store: string) => rowsOf<Record<string, unknown>>(await rep.ledger(), store).at(-1);
  const newest = async () =>
    rowsOf<{ at: number; intended?: true; to: string }>(await rep.ledger(), 'transfers').sort(
      (a, b) => b.at - a.at,
    )[0];

  test('"intended" marks the record', async () => {
    const { page, pill } = await spoken();
    await pill.press("It's intended");
    expect(await eventually(newest, (row) => row?.intended === true)).toMatchObject({ intended: true });
    await page.close();
  });

  test('"wrong match" takes it out of the figures and is not made again', async () => {
    const { page, pill, who } = await spoken(formOf(), ['Company']);
    const wrong = await newest();
    await pill.press('More answers');
    await pill.press('Wrong match: these are different');
    const left = await eventually(newest, (row) => row?.to !== wrong?.to);
    expect(left?.to).not.toBe(wrong?.to);
    expect(await last('judgements')).toMatchObject({ to: wrong?.to, right: false });
    expect(await says(page, pill, only(who, ['Company']))).toBeUndefined();
    expect((await newest())?.to).toBe(left?.to);
    await page.close();
  });

  test('"no notes here" is for this tool and for ever', async () => {
    const { page, pill } = await spoken();
    await pill.press('More answers');
    await pill.press('No notes in Zendesk');
    const { Email } = somebody();
    await inCrm({ Email });
    await page.reload();
    expect(await says(page, pill, { Email })).toBeUndefined();
    const { settings } = (await rep.storage()) as { settings: { quietTools: readonly string[] } };
    expect(settings.quietTools).toEqual(['zendesk']);
    await page.close();
  });
});

describe('one question', () => {
  /** The first value alone is no reason to ask: the question comes with two fields carried. */
  const carry = async (page: Page, pill: Pill) => {
    const who = somebody();
    await inCrm(only(who, ['Company', 'Email']));
    await page.reload();
    return says(page, pill, only(who, ['Company', 'Email']));
  };
  const QUESTION = 'Why by hand?';

  test('once a week for a flow, whatever became of it; one tap answers; nothing serious for axe', async () => {
    await setting({ survey: true });
    const { page, pill } = await open(DESK);
    expect((await carry(page, pill))?.lines).toContain(QUESTION);
    expect(await seriousIn(rep.context, await pill.markup())).toEqual([]);
    await pill.press('No integration');
    expect(await pill.read()).toBeUndefined();
    const answers = async () => rowsOf<{ answer?: string }>(await rep.ledger(), 'answers');
    expect(await eventually(answers, ([row]) => row?.answer !== undefined)).toMatchObject([
      { answer: 'noIntegration' },
    ]);
    expect((await carry(page, pill))?.lines).not.toContain(QUESTION);
    await page.close();
  });

  test('is skipped for ever with one tap, and the finding stays', async () => {
    await setting({ survey: true });
    await forgetAnswers();
    const { page, pill } = await open(DESK);
    expect((await carry(page, pill))?.lines).toContain(QUESTION);
    await pill.press("Don't ask again");
    expect((await pill.appears()).lines).not.toContain(QUESTION);
    await forgetAnswers();
    expect((await carry(page, pill))?.lines).not.toContain(QUESTION);
    await page.close();
  });

  async function forgetAnswers(): Promise<void> {
    await inWorker(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('retyped');
          request.onsuccess = () => {
            const transaction = request.result.transaction('answers', 'readwrite');
            transaction.objectStore('answers').clear();
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      undefined,
    );
  }
});

describe('by keyboard and by ear', () => {
  test('told once and politely with its keys, which lead in; Tab goes round, Escape goes back', async () => {
    const { page, pill } = await spoken();
    const said = await eventually(
      () => pill.announcement(),
      (words) => words !== '',
    );
    expect(said).toBe(
      "You've typed this into 2 tools. Dynamics 365 and Zendesk Press Alt+Shift+Y to answer.",
    );
    expect(await pill.focused()).toBe('');
    const field = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    await shortcut();
    expect(
      await eventually(
        () => pill.focused(),
        (name) => name !== '',
      ),
    ).toBe('Details');
    const round: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('Tab');
      round.push(await pill.focused());
    }
    expect(round).toEqual(['Not now', "It's intended", 'More answers', 'Details']);
    await page.keyboard.press('Escape');
    expect(await pill.read()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(field);
    await page.close();
  });

  test("its keys never reach the page's shortcuts, and the page's own go on working", async () => {
    const listening = `<script>
      window.heard = [];
      const hear = (type) => (event) => heard.push(type + ' ' + (event.key ?? event.target.localName));
      for (const type of ['keyup', 'keypress']) document.addEventListener(type, hear(type), true);
      for (const type of ['keydown', 'focusin', 'mousedown', 'click', 'pointerdown'])
        window.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.target.localName)), true);
    </script>`;
    const { page, pill } = await spoken(formOf(listening));
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await heard();
    await shortcut();
    await eventually(
      () => pill.focused(),
      (name) => name !== '',
    );
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(
      () => pill.read(),
      (reading) => (reading?.buttons.length ?? 0) > 4,
    );
    await pill.press('More answers');
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await heard();
    await page.keyboard.press('j');
    expect(await heard()).toEqual(['keydown j', 'keypress j', 'keyup j']);
    await page.close();
  });

  test('does not move for those who asked for less motion', async () => {
    const { Email } = somebody();
    await inCrm({ Email });
    const { page, pill } = await open(DESK);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await says(page, pill, { Email });
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
    await page.close();
  });
});

describe('where it stands', () => {
  test.each([
    ['the next field and Submit in its corner', 'position:fixed;right:20px;bottom:20px;width:340px'],
    ['a form as wide as the window', 'width:100%'],
    ['a form down the end of the line', 'margin-left:auto;width:420px'],
  ])('%s: it covers no field and no button of the form', async (_, style) => {
    const { page, pill } = await spoken(formOf(`<style>form{${style}} input{width:100%}</style>`));
    await page.waitForTimeout(300);
    const box = await pill.box();
    for (const control of await page.locator('form input, form button').all()) {
      expect(overlap(box, await control.boundingBox())).toBe(false);
    }
    await page.close();
  });

  test('no room for all of it: one line, which opens', async () => {
    const tight =
      '<style>body{padding:0}h1{display:none}p{margin:0 0 50px}input,button{width:100%;height:40px}</style>';
    const { page, pill } = await spoken(formOf(tight));
    await page.setViewportSize({ width: 420, height: 480 });
    const small = await eventually(
      () => pill.read(),
      (reading) => reading?.buttons.length === 1,
    );
    expect(small?.buttons).toEqual(["You've typed this into 2 tools"]);
    await pill.press("You've typed this into 2 tools");
    const open = await eventually(
      () => pill.read(),
      (reading) => (reading?.buttons.length ?? 0) > 1,
    );
    expect(open?.buttons).toContain('Details');
    await page.close();
  });

  test('a window that shrinks and grows again: it is in its corner each time', async () => {
    const { page, pill } = await spoken();
    /** Distance from the end of the line and from the bottom. */
    const gap = async () => {
      const { left, width, top, height } = await pill.box();
      const room = await page.evaluate(() => [document.documentElement.clientWidth, window.innerHeight]);
      return [(room[0] ?? 0) - left - width, (room[1] ?? 0) - top - height].map(Math.round).join();
    };
    for (const width of [1200, 700, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await eventually(gap, (now) => now === '16,16')).toBe('16,16');
    }
    await page.close();
  });

  test('a modal dialog that is typed in: it is there, answers, and is gone with the dialog', async () => {
    const modal = `<dialog style="transform:translateY(10px);overflow:hidden"><form method="dialog">${inputs}<button>Done</button></form></dialog>
      <script>document.querySelector('dialog').showModal();</script>`;
    const { page, pill } = await spoken(
      `<!doctype html><html lang="en"><title>Contact</title><body>${modal}`,
    );
    await shortcut();
    expect(
      await eventually(
        () => pill.focused(),
        (name) => name !== '',
      ),
    ).toBe('Details');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await pill.read()).toBeUndefined();
    const home = async () =>
      page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.localName);
    expect(await eventually(home, (name) => name === 'form')).toBe('form');
    await page.close();
  });

  test('a dialog or popover that the page opens lies over it', async () => {
    const { page, pill } = await spoken(
      formOf(
        '',
        '<dialog id="d" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0">Sure?</dialog>',
      ),
    );
    await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
    const { top, left, width, height } = await pill.box();
    const over = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.id,
      [left + width / 2, top + height / 2],
    );
    expect(over).toBe('d');
    await page.close();
  });

  test('a page that replaces its body, then its whole document, and throws the host out', async () => {
    const { page, pill } = await spoken();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<main><h1>Saved</h1></main>';
      document.body.replaceWith(body);
    });
    expect((await pill.read())?.tally).toBe(2);
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (child.localName === 'div') child.remove();
    });
    await page.waitForTimeout(100);
    expect((await pill.read())?.tally).toBe(2);
    await page.evaluate(() => {
      const root = document.createElement('html');
      root.innerHTML = '<body><h1>Anew</h1></body>';
      document.replaceChild(root, document.documentElement);
    });
    await page.waitForTimeout(100);
    expect((await pill.read())?.tally).toBe(2);
    await page.close();
  });
});
