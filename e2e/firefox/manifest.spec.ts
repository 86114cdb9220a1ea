import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const build = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

test('the manifest is one for Firefox, on the desktop and on Android', () => {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions.length).toBeGreaterThan(100);
  expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'retyped@retyped.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
