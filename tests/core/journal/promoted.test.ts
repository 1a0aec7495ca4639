import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/core/journal/identity';
import { isPromoted, promotable } from '../../../src/core/journal/promoted';
import { parseNote } from '../../../src/core/note/parse-note';
import { notesOf } from './remembering';

const text = '# Yard\n\nThe pump was quiet all day.\n- the north gate again, july 9th\n- [ ] call Ana\n';

function line(of: string, number: number): Identity {
  const found = promotable(parseNote(of), number, 'a.md');
  if (!found) throw new Error(`line ${number} cannot be promoted`);
  return found;
}

function readWith(names: readonly Identity[], of = text) {
  return notesOf({ 'a.md': of }, names).get('a.md')!.followUps;
}

describe('a line that the user promoted', () => {
  it('is a follow-up where the note alone has none', () => {
    expect(readWith([]).map((one) => one.text)).not.toContain('The pump was quiet all day.');
    const found = readWith([line(text, 2)]).find((one) => one.line === 2);
    expect(found).toMatchObject({
      text: 'The pump was quiet all day.',
      kind: 'action',
      status: 'open',
      owner: null,
      due: null,
      confidence: 1,
    });
    expect(isPromoted(found!)).toBe(true);
  });

  it('has its date', () => {
    expect(readWith([line(text, 3)]).find((one) => one.line === 3)?.due).toMatchObject({
      last: '2025-07-09',
    });
  });

  it('stands among the others from top to bottom', () => {
    expect(readWith([line(text, 3), line(text, 2)]).map((one) => one.line)).toEqual([2, 3, 4]);
  });

  it('is there once where it was found already, and surer than before', () => {
    const [before] = readWith([]).filter((one) => one.line === 4);
    const [now, more] = readWith([line(text, 4), line(text, 4)]).filter((one) => one.line === 4);
    expect(more).toBeUndefined();
    expect(now).toEqual({ ...before, confidence: 1, why: [expect.any(String), ...before!.why] });
  });

  it.each([
    ['further down', `intro\n\n${text}`, 4],
    ['with a word more', text.replace('quiet all day', 'very quiet all day'), 2],
    ['ticked', text.replace('The pump was quiet all day.', '- [x] The pump was quiet all day.'), 2],
    ['the second of two equal ones', text.replace('- the', 'The pump was quiet all day.\n- the'), 2],
  ])('is known again %s', (_, now, at) => {
    const found = readWith([line(text, 2)], now).filter(isPromoted);
    expect(found.map((one) => one.line)).toEqual([at]);
  });

  it.each([
    ['it is gone', text.replace('The pump was quiet all day.', '')],
    ['it says something else', text.replace('The pump was quiet all day.', 'The boat leaks.')],
    ['it is code now', text.replace('The pump was quiet all day.', '```\nThe pump was quiet all day.\n```')],
    ['the note is opted out', `---\n---\n#no-follow-through\n\n${text}`],
  ])('is no follow-up where %s', (_, now) => {
    expect(readWith([line(text, 2)], now).filter(isPromoted)).toEqual([]);
  });

  it('keeps its status', () => {
    const [found] = readWith([line(text, 4)], text.replace('[ ]', '[x]')).filter(isPromoted);
    expect(found?.status).toBe('done');
  });
});

describe('what cannot be promoted', () => {
  it.each([
    ['a heading', 0],
    ['an empty line', 1],
    ['a line that is not there', 99],
  ])('%s', (_, number) => {
    expect(promotable(parseNote(text), number, 'a.md')).toBeNull();
  });

  it.each(['```\ncall Ana\n```', '---\ntitle: call Ana\n---', '%%\ncall Ana\n%%'])('a line of %j', (of) => {
    expect(promotable(parseNote(of), 1, 'a.md')).toBeNull();
  });
});
