import { describe, expect, it } from 'vitest';
import type { NewJournalEvent, Subject } from '../../../src/core/journal/journal-event';
import { link } from '../../../src/core/journal/link';
import { rewordings } from '../../../src/core/journal/rewordings';
import { after, named, notesOf } from './remembering';

const ANSWER = '- the seeds came late, and we planted the wrong beds first\n';
const question = (text: string, answer = ANSWER): string => `# Interview\n\n## ${text}\n${answer}`;
const ASKED = 'What went wrong in your last project?';

type Texts = Record<string, string>;

/** Where something remembered of a line of the first notes is found in the second: path and text. */
function followed(subject: Subject, text: string, before: Texts, now: Texts, ...more: NewJournalEvent[]) {
  const about = named(notesOf(before), text);
  const known = after({ kind: 'dismissal', subject, about }, ...more);
  const memories = known.of('dismissal');
  const [found] = link(subject, memories, known, notesOf(now)).values();
  return found && `${found.found.anchor.path}: ${found.found.text}`;
}

describe('a question is known again', () => {
  it.each<[string, Texts, Texts, string]>([
    ['as it stands', { 'a.md': question(ASKED) }, { 'a.md': question(ASKED) }, `a.md: ${ASKED}`],
    [
      'further down, in other letters and marks',
      { 'a.md': question(ASKED) },
      { 'a.md': `${question('Why us?')}\n### **what went wrong** in your last project\n` },
      'a.md: what went wrong in your last project',
    ],
    [
      'in its own note before any other',
      { 'a.md': question(ASKED) },
      { '0.md': question(ASKED), 'a.md': question(ASKED) },
      `a.md: ${ASKED}`,
    ],
    ['in another note', { 'a.md': question(ASKED) }, { 'b.md': question(ASKED) }, `b.md: ${ASKED}`],
    [
      'reworded a little',
      { 'a.md': question(ASKED) },
      { 'a.md': question('What went wrong in your last big project?', '') },
      'a.md: What went wrong in your last big project?',
    ],
    [
      'reworded altogether, by the answer beneath it',
      { 'a.md': question(ASKED) },
      { 'a.md': `${question('Why us?', '')}${question('Tell me about a failure')}` },
      'a.md: Tell me about a failure',
    ],
  ])('%s', (_, before, now, found) => {
    expect(followed('prompt', ASKED, before, now)?.replaceAll('*', '')).toBe(found);
  });

  it('under its own heading where two ask the same', () => {
    const text = '# Interview\n\n## Crew\n\n### Why us?\n- one\n\n## Yard\n\n### Why us?\n- two\n';
    const notes = notesOf({ 'a.md': text });
    const [, second] = [...notes.values()][0]!.prompts;
    const known = after({
      kind: 'dismissal',
      subject: 'prompt',
      about: { ...named(notes, 'Why us?'), headings: second!.anchor.headings, ordinal: 1 },
    });
    const [found] = link('prompt', known.of('dismissal'), known, notes).values();
    expect(found?.found).toBe(second);
  });
});

describe('a question is not known again', () => {
  it.each<[string, Texts, Texts]>([
    ['where it is gone', { 'a.md': question(ASKED) }, { 'a.md': '# Interview\n' }],
    ['where another took its place', { 'a.md': question(ASKED) }, { 'a.md': question('Why us?', '- new\n') }],
    [
      'where two other notes ask it',
      { 'a.md': question(ASKED) },
      { 'b.md': question(ASKED), 'c.md': question(ASKED) },
    ],
    [
      'where two are as close',
      { 'a.md': question(ASKED) },
      {
        'a.md':
          question('What went wrong in your last big project?', '') +
          question('What went wrong in your last small project?', ''),
      },
    ],
    [
      'where only a short answer is the same',
      { 'a.md': question(ASKED, '- the seeds\n') },
      { 'a.md': question('Why us?', '- the seeds\n') },
    ],
  ])('%s', (_, before, now) => {
    expect(followed('prompt', ASKED, before, now)).toBeUndefined();
  });
});

describe('a follow-up is known again', () => {
  const task = 'bump marisol about the contract';
  const before = { 'a.md': `- [ ] ${task}\n` };

  it.each<[string, Texts, string]>([
    ['when it is done', { 'a.md': `- [x] ${task} ✅ 2025-07-15\n` }, `a.md: ${task}`],
    ['when it gets an owner', { 'a.md': `- [ ] ${task} (Teo)\n` }, `a.md: ${task}`],
    ['when a word is added', { 'a.md': `- [ ] ${task} again\n` }, `a.md: ${task} again`],
    ['when it is moved to another note', { 'Plans.md': `- [ ] ${task}\n` }, `Plans.md: ${task}`],
  ])('%s', (_, now, found) => {
    expect(followed('follow-up', task, before, now)).toBe(found);
  });

  it('not in a note that is written later, which has follow-ups of its own', () => {
    expect(followed('follow-up', task, before, { '2025-07-21.md': `- [ ] ${task}\n` })).toBeUndefined();
  });

  it('not beside the line that another memory is about', () => {
    const two = notesOf({ 'a.md': `- [ ] ${task}\n- [ ] ${task} again\n` });
    const known = after(
      { kind: 'dismissal', subject: 'follow-up', about: named(two, task) },
      { kind: 'dismissal', subject: 'follow-up', about: named(two, `${task} again`) },
    );
    const links = link(
      'follow-up',
      known.of('dismissal'),
      known,
      notesOf({ 'a.md': `- [ ] ${task} again\n` }),
    );
    expect([...links.keys()].map(({ event }) => event.id)).toEqual(['e1']);
  });
});

describe('a rewording that was accepted', () => {
  const steps = [
    ASKED,
    'What went wrong in your last big project?',
    'What went wrong in your one big project?',
    'What failed in your one big project?',
  ].map((text) => notesOf({ 'a.md': question(text, '') }));

  it('is written once, and then the next one starts from there', () => {
    const events: NewJournalEvent[] = [
      { kind: 'practice attempt', prompt: named(steps[0]!, ASKED), rating: 'good', seconds: 60 },
    ];
    for (const notes of steps) {
      events.push(...rewordings(after(...events), notes));
      expect(rewordings(after(...events), notes)).toEqual([]);
    }
    expect(events.map(({ kind }) => kind)).toEqual(['practice attempt', 'alias', 'alias', 'alias']);
    const known = after(...events);
    const [found] = link('prompt', known.of('practice attempt'), known, steps[3]!).values();
    expect(found?.found.text).toBe('What failed in your one big project?');
  });

  it('stands back where the old words are there again', () => {
    const about = named(steps[0]!, ASKED);
    const alias: NewJournalEvent = {
      kind: 'alias',
      subject: 'prompt',
      from: about,
      about: named(steps[1]!, 'What went wrong in your last big project?'),
    };
    expect(followed('prompt', ASKED, { 'a.md': question(ASKED) }, { 'a.md': question(ASKED) }, alias)).toBe(
      `a.md: ${ASKED}`,
    );
  });

  it('may go in a ring', () => {
    const one = named(steps[0]!, ASKED);
    const two = named(steps[1]!, 'What went wrong in your last big project?');
    const known = after(
      { kind: 'dismissal', subject: 'prompt', about: one },
      { kind: 'alias', subject: 'prompt', from: one, about: two },
      { kind: 'alias', subject: 'prompt', from: two, about: one },
    );
    expect(link('prompt', known.of('dismissal'), known, notesOf({ 'a.md': '# Interview\n' })).size).toBe(0);
  });

  it('is told of follow-ups too', () => {
    const about = named(notesOf({ 'a.md': '- [ ] call Ana\n' }), 'call Ana');
    const known = after({ kind: 'snooze', about, until: '2025-08-01' });
    expect(rewordings(known, notesOf({ 'a.md': '- [ ] call Ana twice\n' }))).toMatchObject([
      { kind: 'alias', subject: 'follow-up', from: { key: about.key, path: 'a.md' } },
    ]);
    expect(rewordings(known, notesOf({ 'a.md': '- [ ] water the ferns\n' }))).toEqual([]);
  });
});
