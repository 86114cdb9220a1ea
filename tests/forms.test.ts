import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../eval/forms/page';
import { kindOf } from '../utils/fields/classify';
import { describeField } from '../utils/fields/describe';
import { secretReason } from '../utils/fields/secrets';

const folder = path.join(import.meta.dirname, 'forms');
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));

test('there are saved forms', () => expect(files.length).toBeGreaterThan(0));

/**
 * Forms that `npm run lab -- … --save` wrote and a person corrected: `data-kind` is the truth. Where Retyped errs,
 * `data-seen` says what it takes the field for: a regression and an improvement both turn the test red.
 */
test.each(files)('%s', (file) => {
  const document = parsePage(readFileSync(path.join(folder, file), 'utf8'));
  const controls = [...document.querySelectorAll('[data-kind]')];
  expect(controls.length).toBeGreaterThan(0);
  const seen = controls.map((control) => {
    const field = describeField(control);
    return `${field.label}: ${kindOf(field).kind}, ${secretReason(field, '') ?? 'no secret'}`;
  });
  const expected = controls.map((control) => {
    const kind = control.getAttribute('data-seen') ?? control.getAttribute('data-kind');
    return `${describeField(control).label}: ${kind}, ${control.getAttribute('data-secret') ?? 'no secret'}`;
  });
  expect(seen).toEqual(expected);
});
