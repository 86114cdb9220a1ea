import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const doc = readFileSync('docs/permissions.md', 'utf8');

test.each(['chrome-mv3', 'firefox-mv3'])(
  '%s asks for what docs/permissions.md explains, and for no more',
  (build) => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    const asked: string[] = [...manifest.permissions, ...manifest.optional_permissions];
    expect(asked.filter((permission) => !doc.includes(`| \`${permission}\``))).toEqual([]);
    const [, notAsked = ''] = doc.split('## Not asked for');
    expect(asked.filter((permission) => notAsked.includes(`\`${permission}\``))).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(Object.keys(manifest.commands)).toEqual(['pill']);
  },
);
