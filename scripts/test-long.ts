/**
 * `npm run test:long`: what takes minutes, or packages that a test should not install unasked. Real business
 * applications from Debian's archive driven through their own forms, bad luck and hostile forms by the hundred (see
 * docs/threat-model.md), a soak, a build from the packed source, and Mozilla's linter on the build for Firefox.
 */
import { check, close, tests } from './checks';

const built =
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox']) &&
  check('build for end-to-end', 'wxt', ['build'], { RETYPED_E2E: '1' });
if (built) tests('long');
close();
