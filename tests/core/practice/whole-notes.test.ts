import { describe, expect, it } from 'vitest';
import { interviewNotes } from './interview-notes';
import { marked, remarked } from './marked-note';
import { moreInterviewNotes, moreOtherNotes } from './more-interview-notes';
import { otherNotes } from './other-notes';
import { studyNotes } from './study-notes';

describe('finding the practice questions of a whole note', () => {
  it.each([...interviewNotes, ...moreInterviewNotes])(
    'finds those of interview preparation: $name',
    (note) => {
      expect(remarked(note)).toBe(marked(note));
    },
  );

  it.each(studyNotes)('finds those of a note for self-tests: $name', (note) => {
    expect(remarked(note)).toBe(marked(note));
  });

  it.each([...otherNotes, ...moreOtherNotes])('finds none in a note for something else: $name', (note) => {
    expect(remarked(note)).toBe(marked(note));
  });
});
