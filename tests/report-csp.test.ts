import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Code that the extension's content security policy (`script-src 'self'`) would stop. */
const FORBIDDEN = /\bnew Function\(|\beval\(|WebAssembly\.(?:instantiate|compile|Module)/;

test.each([
  [
    'age-encryption',
    'import { Encrypter, Decrypter } from "age-encryption"; console.log(Encrypter, Decrypter)',
    145,
  ],
  ['@noble/curves', 'import { ed25519 } from "@noble/curves/ed25519.js"; console.log(ed25519)', 60],
  [
    'hyparquet-writer',
    'import { parquetWriteBuffer } from "hyparquet-writer"; console.log(parquetWriteBuffer)',
    60,
  ],
  ['write-excel-file', 'import write from "write-excel-file/universal"; console.log(write)', 90],
])('%s runs under the policy and stays light', async (_, contents, mostKb) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code.match(FORBIDDEN)?.[0]).toBeUndefined();
  expect(code.length / 1024).toBeLessThan(mostKb);
  expect(code.length).toBeGreaterThan(1000);
});
