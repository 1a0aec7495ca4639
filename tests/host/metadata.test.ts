import type { CachedMetadata } from 'obsidian';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { summaryOf } from './cache-summary';
import { INVENTED } from './caches/invented';
import { parseMetadata } from './metadata/parse-metadata';

const REAL = fileURLToPath(new URL('../../../shared/eval/caches/', import.meta.url));

interface RealCache {
  fileContents: string;
  cachedMetadata: CachedMetadata;
}

test.each(INVENTED)('reads $name', ({ note, cache }) => {
  expect(summaryOf(parseMetadata(note))).toMatchObject(cache);
});

describe('real caches of the app', () => {
  const caches = realCaches();

  if (caches.length === 0) {
    test.skip(`not compared: there are none in ${REAL}`, () => undefined);
    return;
  }

  test.each(caches)('are met for $name', ({ real }) => {
    expect(summaryOf(parseMetadata(real.fileContents))).toEqual(summaryOf(real.cachedMetadata));
  });
});

function realCaches(): { name: string; real: RealCache }[] {
  const names = existsSync(REAL) ? readdirSync(REAL) : [];
  return names.flatMap((name) => {
    const real = JSON.parse(readFileSync(REAL + name, 'utf8')) as Partial<RealCache>;
    const { fileContents, cachedMetadata } = real;
    return fileContents === undefined || cachedMetadata === undefined
      ? []
      : [{ name, real: { fileContents, cachedMetadata } }];
  });
}
