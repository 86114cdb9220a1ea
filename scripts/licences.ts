/**
 * `npm run licences`: writes public/licences.txt, the notices of every package whose code ships in the extension. They
 * ask for it, and it lies in the package for anybody to read. A test tells when it is no longer true.
 */
import { writeFileSync } from 'node:fs';
import { noticesOf, shippedPackages } from './licences/notices';

const file = 'public/licences.txt';
const shipped = shippedPackages();
writeFileSync(file, noticesOf(shipped));
console.log(`${shipped.length} packages written to ${file}`);
