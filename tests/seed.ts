import fc from 'fast-check';

/**
 * Properties are tried on the same values in every run, so that a red test is due to a change. `RETYPED_SEED` sets others:
 * what they find becomes an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env.RETYPED_SEED ?? 20_261_122) });
