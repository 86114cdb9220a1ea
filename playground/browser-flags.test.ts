import { expect, test } from 'vitest';
import { browserFlags } from './browser-flags';

const server = { port: 4443, spki: 'abc=' };

test.each([
  ['tools', '--host-resolver-rules=MAP a.example:443 127.0.0.1:4443, MAP b.example:443 127.0.0.1:4443'],
  ['everything', '--host-resolver-rules=MAP * 127.0.0.1:4443'],
] as const)('reach %s', (reach, rules) => {
  expect(browserFlags(server, ['a.example', 'b.example'], reach)).toEqual([
    rules,
    '--ignore-certificate-errors-spki-list=abc=',
  ]);
});
