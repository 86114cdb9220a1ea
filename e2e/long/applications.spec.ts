import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, recordsIn } from '../counting';
import type { Application } from './applications/application';
import { redmine } from './applications/redmine';
import { requestTracker } from './applications/request-tracker';
import { fillAndSave } from './fill';
import { type Office, openOffice } from './office';
import { entriesIn, type Sighting, sightingsOf, tableOf } from './sightings';

const applications: readonly Application[] = [redmine, requestTracker];
const sightings = new Map<string, Sighting[]>();

let office: Office;
let messages: () => Promise<readonly string[]>;
beforeAll(async () => {
  office = await openOffice(applications, ['Planio', 'Freshdesk']);
  messages = await office.extension.recordMessages();
}, 600_000);
afterAll(async () => {
  for (const [application, seen] of sightings) console.log(`\n${tableOf(application, seen)}`);
  await office?.close();
});

describe.each(applications)('$name', (application) => {
  beforeAll(() => application.signIn(office.page));

  test('its sign-in form is not recorded', async () => {
    const sent = entriesIn(await messages()).filter((entry) => /admin|root|password/.test(entry.value));
    expect(sent.map((entry) => entry.field.label)).toEqual([]);
  });

  test.each(application.forms)(
    '$name: every field once, rightly labelled and known, in one record',
    async (form) => {
      const before = recordsIn(await office.ledger()).length;
      const known = new Set(entriesIn(await messages()).map((entry) => entry.id));
      await fillAndSave(office.page, application.host, form);
      const due = form.fields.filter((field) => !field.secret).length;
      const read = async () => {
        const sent = entriesIn(await messages()).filter((entry) => !known.has(entry.id));
        return sightingsOf(form, sent, await office.ledger());
      };
      const isWhole = (seen: Sighting[]) => seen.filter(({ recorded }) => recorded > 0).length >= due;
      const seen = await eventually(read, isWhole, 5_000);
      sightings.set(application.name, [...(sightings.get(application.name) ?? []), ...seen]);
      const wrong = seen.filter((each) => !(each.recordedRight && each.labelRight && each.kindRight));
      expect(wrong).toEqual([]);
      expect(recordsIn(await office.ledger()).length).toBe(before + 1);
    },
  );
});
