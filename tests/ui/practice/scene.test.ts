import { describe, expect, test } from 'vitest';
import { nextScene, type PracticeState, type Scene } from '../../../src/ui/practice/scene';
import { afterRating, ended, queueSession, randomSession } from '../../../src/ui/practice/session';
import { noteWith, prompt, vaultOf } from './prompts';

const reading = { read: 1, total: 9 };
const why = prompt('Why here?', { line: 4 });
const strengths = prompt('What are your strengths?', { line: 8 });
const toAsk = prompt('What does a good year look like?', { line: 12, direction: 'to ask them' });
const doubtful = prompt('Really?', { confidence: 0.2 });
const vault = vaultOf(noteWith('Prep.md', why, strengths, toAsk, doubtful), noteWith('List.md', toAsk));
const empty = vaultOf(noteWith('Shopping.md'));
const ref = { path: 'Prep.md', line: 4, text: 'Why here?' };

function sceneOf(
  state: Partial<PracticeState>,
  notes = vault,
  progress: typeof reading | null = null,
): Scene {
  return nextScene({ request: null, session: null, ...state }, { notes, progress }, () => 0).scene;
}

describe('a view without a request', () => {
  test('offers the questions asked of me that it is sure of', () => {
    expect(sceneOf({})).toEqual({ kind: 'start', count: 2 });
  });

  test('waits while notes are still being read', () => {
    expect(sceneOf({}, empty, reading)).toEqual({ kind: 'waiting' });
  });

  test('explains itself where the vault has no question', () => {
    expect(sceneOf({}, empty)).toEqual({ kind: 'none', path: null });
  });
});

describe('a random question', () => {
  const request = { start: 'random' } as const;

  test('is picked from what is known while the rest is being read', () => {
    expect(sceneOf({ request }, vault, reading)).toEqual({
      kind: 'prompt',
      shown: { path: 'Prep.md', prompt: why },
    });
  });

  test('is waited for where none is known yet', () => {
    expect(sceneOf({ request }, empty, reading)).toEqual({ kind: 'waiting' });
  });

  test('comes as soon as one is known', () => {
    const waiting = nextScene({ request, session: null }, { notes: empty, progress: reading }, () => 0).state;
    expect(sceneOf(waiting, vault, reading).kind).toBe('prompt');
  });

  test('is not one to ask back', () => {
    expect(sceneOf({ request }, vaultOf(noteWith('List.md', toAsk)))).toEqual({ kind: 'none', path: null });
  });

  test('is not the one that was asked just before', () => {
    const first = nextScene({ request, session: null }, { notes: vault, progress: null }, () => 0).state;
    expect(sceneOf({ ...first, request })).toEqual({
      kind: 'prompt',
      shown: { path: 'Prep.md', prompt: strengths },
    });
  });

  test('stays the same one however often it is drawn', () => {
    const { state } = nextScene({ request, session: null }, { notes: vault, progress: null }, () => 0);
    const again = nextScene(state, { notes: vault, progress: null }, () => 0.99);
    expect(again.state).toEqual(state);
  });
});

describe('the questions of a note', () => {
  test('are those asked of me, top to bottom', () => {
    const { state } = nextScene(
      { request: { start: 'note', path: 'Prep.md' }, session: null },
      { notes: vault, progress: null },
      () => 0,
    );
    expect(state.session?.refs.map(({ line }) => line)).toEqual([4, 8]);
  });

  test('are said to be none where all of them are to ask back', () => {
    expect(sceneOf({ request: { start: 'note', path: 'List.md' } })).toEqual({
      kind: 'none',
      path: 'List.md',
    });
  });

  test('to ask back are practised one by one', () => {
    const asked = { path: 'List.md', line: 12, text: toAsk.text };
    expect(sceneOf({ request: { start: 'prompt', ref: asked } }).kind).toBe('prompt');
  });

  test('are waited for until the note has been read', () => {
    expect(sceneOf({ request: { start: 'note', path: 'New.md' } }, vault, reading)).toEqual({
      kind: 'waiting',
    });
  });

  test('are said to be none in a note without questions', () => {
    expect(sceneOf({ request: { start: 'note', path: 'Shopping.md' } }, empty)).toEqual({
      kind: 'none',
      path: 'Shopping.md',
    });
  });
});

describe('a session', () => {
  test('finds its prompt again after lines were inserted above it', () => {
    const moved = prompt('Why here?', { line: 20 });
    expect(sceneOf({ session: queueSession([ref]) }, vaultOf(noteWith('Prep.md', moved)))).toEqual({
      kind: 'prompt',
      shown: { path: 'Prep.md', prompt: moved },
    });
  });

  test('takes the nearest of equal questions', () => {
    const far = prompt('Why here?', { line: 90 });
    const near = prompt('Why here?', { line: 6 });
    const notes = vaultOf(noteWith('Prep.md', far, near));
    expect(sceneOf({ session: queueSession([ref]) }, notes)).toMatchObject({
      shown: { prompt: { line: 6 } },
    });
  });

  test('says so where its prompt is gone', () => {
    expect(sceneOf({ session: queueSession([ref]) }, empty)).toEqual({ kind: 'gone', ref });
  });

  test('does not take a prompt for gone while notes are still being read', () => {
    expect(sceneOf({ session: queueSession([ref]) }, empty, reading)).toEqual({ kind: 'waiting' });
  });

  test('of all questions waits for the end of the first reading', () => {
    expect(sceneOf({ request: { start: 'all' } }, vault, reading)).toEqual({ kind: 'waiting' });
    expect(sceneOf({ request: { start: 'all' } }).kind).toBe('prompt');
  });

  test('ends with a summary', () => {
    expect(sceneOf({ session: afterRating(queueSession([ref]), 'good', 9) }).kind).toBe('ended');
    expect(sceneOf({ session: ended(randomSession([])) }).kind).toBe('ended');
  });
});
