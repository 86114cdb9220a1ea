import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { secretReason } from '../utils/fields/secrets';
import { type TypedField, typedFields } from './secret-fields';

const corpora = resolve(process.env.RETYPED_CORPORA ?? '../shared/corpora');

/** Fields that the corpora call secret and that are none: each with what it really asks for. */
const MISLABELLED: Readonly<Record<string, string>> = {
  'mozilla-hand/training__EN_www.jbox.com.html#19': 'the month of a birth',
  'mozilla-hand/training__EN_www.jbox.com.html#21': 'the year of a birth',
  'mozilla-hand/training__QA_RO_www.ookee.ro.html#33': 'a city, kept from autofill',
  'mozilla-hand/training__ar.html#11': 'a delivery date',
  'mozilla-hand/testing__FR_www.gianttiger.com.html#20': 'a telephone number',
  'mozilla-hand/testing__QA_GR_www.protoporia.gr.html#23': 'a captcha',
};

/** As the page does it: a password never gets to the words (utils/fields/stays.ts). */
const reasonOf = ({ field, value, everPassword }: TypedField) =>
  everPassword ? 'password' : secretReason(field, value);

describe(`secrets over the corpora (${existsSync(corpora) ? corpora : `ABSENT at ${corpora}`})`, () => {
  if (!existsSync(join(corpora, 'forms'))) {
    it('has no corpora here: set RETYPED_CORPORA; CI has them beside the checkout', () => {
      expect(process.env.CI, 'CI must have the corpora').toBeFalsy();
    });
    return;
  }
  let fields: ReturnType<typeof typedFields>;
  beforeAll(() => {
    fields = typedFields(corpora);
  }, 120_000);

  it('lets none of 300 secret fields reach the background', () => {
    const secret = fields.secret.filter(({ where }) => !(where in MISLABELLED));
    expect(fields.secret).toHaveLength(300);
    expect(secret.filter((typed) => reasonOf(typed) === undefined).map(({ where }) => where)).toEqual([]);
  });

  it('drops none of 300 telephone, order and account numbers', () => {
    expect(fields.ordinary).toHaveLength(300);
    const lost = fields.ordinary.filter((typed) => reasonOf(typed) !== undefined);
    expect(lost.map(({ where }) => where)).toEqual([]);
  });
});
