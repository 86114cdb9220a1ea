// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import type { ToolId } from '../../utils/model';
import type { ToolCategory } from '../../utils/tools/tool';
import type { OfferedTool, WelcomeProps } from './props';
import { Welcome } from './welcome';

const calls = {
  onConsent: vi.fn(),
  onOwn: vi.fn(async () => undefined),
  onForgetOwn: vi.fn(),
  onGrant: vi.fn(),
  onDashboard: vi.fn(),
};
afterEach(() => vi.clearAllMocks());

const offer = (name: string, category: ToolCategory, host: string): OfferedTool => ({
  id: name.toLowerCase() as ToolId,
  name,
  category,
  hosts: [`https://${host}/*`],
});
const tools = [
  offer('Zendesk', 'helpdesk', '*.zendesk.com'),
  offer('Salesforce', 'crm', '*.my.salesforce.com'),
  offer('HubSpot', 'crm', 'app.hubspot.com'),
];
const welcome = (props: Partial<WelcomeProps> = {}) => (
  <Welcome
    browser="chromium"
    tools={tools}
    consent="given"
    retentionDays={90}
    own={{ names: 0, emails: 0, domains: 0 }}
    granted={[]}
    access="idle"
    {...calls}
    {...props}
  />
);

describe('before consent', () => {
  test.each(['needed', 'renew'] as const)(
    '%s: nothing can be chosen or entered, only agreed to',
    async (consent) => {
      const page = render(welcome({ consent, changes: ['A weekly summary is sent.'] }));
      expect(page.all('input, textarea')).toEqual([]);
      expect(page.all('button')).toHaveLength(1);
      page.all('button')[0]?.click();
      expect(calls.onConsent).toHaveBeenCalledOnce();
    },
  );
  test('a renewal says what is new', () => {
    expect(render(welcome({ consent: 'renew', changes: ['A weekly summary is sent.'] })).text()).toContain(
      'A weekly summary is sent.',
    );
  });
});

describe('tools', () => {
  test('none is ticked, and nothing can be asked for', () => {
    const page = render(welcome());
    expect(page.all<HTMLInputElement>('[type=checkbox]').map((box) => box.checked)).toEqual([
      false,
      false,
      false,
    ]);
    expect(page.control('Choose at least one tool').disabled).toBe(true);
    expect(page.element.querySelector('blockquote')).toBeNull();
  });

  test('are asked for in the click itself, without those already granted', async () => {
    const page = render(welcome({ granted: ['salesforce' as ToolId] }));
    await page.click('Zendesk');
    await page.click('HubSpot');
    expect(page.element.querySelector('blockquote')?.textContent).toContain(
      'Read and change your data on all zendesk.com sites and app.hubspot.com',
    );
    page.control('Watch 2 tools').click();
    expect(calls.onGrant).toHaveBeenCalledExactlyOnceWith(['zendesk', 'hubspot']);
  });

  test('can be unticked', async () => {
    const page = render(welcome());
    await page.click('Zendesk');
    await page.click('Zendesk');
    expect(page.control('Choose at least one tool').disabled).toBe(true);
  });

  test.each([
    ['zen', ['Zendesk']],
    ['HELP', ['Zendesk']],
    ['my.salesforce', ['Salesforce']],
    ['crm hub', ['HubSpot']],
    ['', ['HubSpot', 'Salesforce', 'Zendesk']],
    ['xyz', []],
  ])('searched for "%s"', (query, names) => {
    const page = render(welcome());
    page.type('Search tools', query);
    const found = page.all<HTMLLabelElement>('fieldset label').map((label) => label.textContent ?? '');
    expect(found).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(found[index]).toContain(name);
    expect(page.text().includes('No tool matches')).toBe(names.length === 0);
  });

  test('hosts of frames that belong to a tool are asked for, so the preview names them', () => {
    const [first] = tools;
    if (!first) throw new Error('no tool');
    const framed = { ...first, storesInParent: ['https://*.apps.zdusercontent.com/*'] };
    const page = render(welcome({ browser: 'firefox', tools: [framed], offered: [first.id] }));
    const words = page.element.querySelector('blockquote')?.textContent;
    expect(words).toContain('2 domains');
    expect(words).toContain('apps.zdusercontent.com');
  });

  test.each([
    ['refused', 'told no'],
    ['failed', 'could not ask'],
    ['asking', 'asking you now'],
  ] as const)('access %s', (access, words) => {
    expect(render(welcome({ access })).text()).toContain(words);
  });
});

describe('own details', () => {
  test('are handed on and gone from the page; only counts show', async () => {
    const page = render(welcome());
    page.type('Your names', 'Jane Doe');
    page.type('Your e-mail addresses', 'jane@acme.com, jd@home.org');
    await page.click('Turn into fingerprints');
    expect(calls.onOwn).toHaveBeenCalledExactlyOnceWith({
      names: ['Jane Doe'],
      emails: ['jane@acme.com', 'jd@home.org'],
      domains: [],
    });
    expect(page.all<HTMLTextAreaElement>('textarea').map((box) => box.value)).toEqual(['', '', '']);
    page.render(welcome({ own: { names: 1, emails: 2, domains: 0 } }));
    expect(page.text()).toContain('Left out: 1 name and 2 e-mail addresses');
    await page.click('Forget them');
    expect(calls.onForgetOwn).toHaveBeenCalledOnce();
  });

  test('stay when they could not be kept', async () => {
    const page = render(welcome({ onOwn: () => Promise.reject(new Error('disk full')) }));
    page.type('Your names', 'Jane Doe');
    await page.click('Turn into fingerprints');
    expect(page.control<HTMLTextAreaElement>('Your names').value).toBe('Jane Doe');
    expect(page.text()).toContain('could not be saved');
  });

  test('a slip is shown before it becomes a fingerprint', () => {
    const page = render(welcome());
    page.type('Your e-mail addresses', 'jane@acme');
    expect(page.control('Turn into fingerprints').disabled).toBe(true);
    expect(page.text()).toContain('Please check: jane@acme');
  });
});

test('what happens now comes with the first watched tool', () => {
  expect(render(welcome()).text()).not.toContain('Carry on as usual');
  expect(render(welcome({ granted: ['zendesk' as ToolId] })).text()).toContain(
    '1 tool is watched. Carry on as usual.',
  );
});
