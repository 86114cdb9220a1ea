import { expect, test } from 'vitest';
import { serialQueue } from './queue';

test('tasks run one after another, in order, whatever each takes', async () => {
  const queue = serialQueue();
  const log: string[] = [];
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([queue(task('slow', 20)), queue(task('quick', 0))])).toEqual(['slow', 'quick']);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

test('a task that fails rejects for its caller and holds nobody up', async () => {
  const queue = serialQueue();
  const failing = queue(() => Promise.reject(new Error('disk full')));
  const next = queue(async () => 'fine');
  await expect(failing).rejects.toThrow('disk full');
  expect(await next).toBe('fine');
});
