import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRequest, readSaved } from '../../../src/ui/practice/saved-session';
import { afterRating, queueSession, randomSession, withPick } from '../../../src/ui/practice/session';

const ref = { path: 'Prep.md', line: 3, text: 'Why here?' };

describe('a request to practice', () => {
  test.each([
    { start: 'random' },
    { start: 'all' },
    { start: 'note', path: 'Prep.md' },
    { start: 'prompt', ref },
  ])('$start', (request) => {
    expect(readRequest(request)).toEqual(request);
  });

  test.each([
    ['nothing', null],
    ['an empty state', {}],
    ['a saved session', { session: queueSession([ref]), seconds: 3, isAnswerShown: false }],
    ['a start of a later release', { start: 'weak' }],
    ['a note without path', { start: 'note' }],
    ['a prompt without text', { start: 'prompt', ref: { path: 'Prep.md', line: 1 } }],
  ])('is not in %s', (_, state) => {
    expect(readRequest(state)).toBeNull();
  });
});

describe('a saved session', () => {
  const sessions = [
    afterRating(queueSession([ref, { ...ref, line: 9 }]), 'good', 55),
    withPick(randomSession([]), ref),
    afterRating(queueSession([ref]), 'again', 12),
  ];

  test.each(sessions)('comes back as it was ($kind)', (session) => {
    const saved = { session, seconds: 17, isAnswerShown: true };
    expect(readSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  test.each([
    ['nothing', undefined],
    ['a request', { start: 'random' }],
    ['a session of an unknown kind', { session: { kind: 'weekly', refs: [] } }],
    ['a list', []],
  ])('is not in %s', (_, state) => {
    expect(readSaved(state)).toBeNull();
  });

  test('drops prompts and ratings that cannot be understood', () => {
    const session = {
      kind: 'queue',
      refs: [ref, 7, { path: 1 }],
      position: 0,
      rated: [{ ref, rating: 'superb' }],
    };
    expect(readSaved({ session })?.session).toEqual(queueSession([ref]));
  });

  test('never points beyond its prompts', () => {
    expect(readSaved({ session: { kind: 'queue', refs: [ref], position: 9 } })?.session.position).toBe(1);
  });

  test('is read from anything without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const saved = readSaved(state);
        expect(saved === null || saved.session.position <= saved.session.refs.length).toBe(true);
      }),
    );
  });
});
