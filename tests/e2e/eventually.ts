import { expect } from 'vitest';

import { PATIENCE_MS } from './vault-page';

/** Expects of a value that is looked at again and again, until it is so or patience ends. */
export const eventually: typeof expect.poll = (look, options) =>
  expect.poll(look, { timeout: PATIENCE_MS, ...options });
