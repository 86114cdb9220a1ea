// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { render } from '../../tests/fakes/render';
import { Join } from './join';

/** What is read of an invite, answered when the test says so. */
function slowly() {
  const answers = new Map<string, (name: string) => void>();
  const onRead = (text: string) =>
    new Promise<{ invite: ReturnType<typeof inviteOf>; fingerprint: string }>((resolve) =>
      answers.set(text, (name) => resolve({ invite: inviteOf(name), fingerprint: 'ABCD' })),
    );
  const answer = (text: string, name: string) => act(async () => answers.get(text)?.(name));
  return { onRead, answer };
}
const inviteOf = (name: string) =>
  ({ format: 'retyped-invite', version: 1, name, key: `age1${name}`, floor: 5 }) as const;
const joins = (page: { all(selector: string): HTMLElement[] }) =>
  page.all('button').flatMap(({ textContent }) => (textContent?.startsWith('Join ') ? textContent : []));

test('what is shown is the invite in the field, however late an earlier one is read', async () => {
  const { onRead, answer } = slowly();
  const page = render(<Join onRead={onRead} onJoin={async () => undefined} joined={[]} />);
  page.type('Invite link', 'first');
  page.type('Invite link', 'second');
  await answer('second', 'Support');
  await answer('first', 'Revenue');
  expect(joins(page)).toEqual(['Join “Support”']);
});

test('the invite of a policy does not take the place of one that the person has given', async () => {
  const { onRead, answer } = slowly();
  const page = render(<Join onRead={onRead} onJoin={async () => undefined} joined={[]} asked="policy" />);
  page.type('Invite link', 'own');
  await answer('own', 'Support');
  await answer('policy', 'Revenue');
  expect(joins(page)).toEqual(['Join “Support”']);
});
