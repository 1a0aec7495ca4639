import { anchorOf } from '../edits/anchor-of';
import type { Note } from '../note/note';
import { each, type Steps } from '../steps';
import { answerExtent, answerState } from './answers/answer-extent';
import { answerHash } from './answers/answer-hash';
import { answerKey } from './answers/answer-key';
import { candidates } from './candidates';
import { reasons } from './cues/cue';
import { noteCues } from './cues/note-cues';
import { directions } from './direction';
import { mayHoldPrompts } from './first-look';
import { practiceNote } from './practice-note';
import type { PracticePrompt } from './prompt';
import { score } from './score';
import { isShownPrompt } from './shown-prompt';
import { topicOf } from './topic';

/** Below this a line is not worth remembering even as a doubtful prompt. */
const KEPT_FROM = 0.2;

/** The practice questions of a note, top to bottom, doubtful ones included; `confidence` tells how sure each is. */
export function* findPrompts(note: Note, path: string): Steps<PracticePrompt[]> {
  if (!mayHoldPrompts(note, path)) return [];
  const looked = practiceNote(note, path);
  const all = yield* candidates(looked);
  if (all.length === 0) return [];
  const ofNote = reasons(noteCues, { note: looked, candidates: all });
  const scored = yield* each(all, (candidate) => ({ candidate, ...score(candidate, ofNote) }));
  const found = scored.filter(({ confidence }) => confidence >= KEPT_FROM);
  const shown = new Set(found.filter(isShownPrompt).map(({ candidate }) => candidate.line.index));
  const keyedAnswer = answerKey(note);
  const directionOf = directions(all);
  return yield* each(found, ({ candidate, confidence, why }) => {
    const { line, question } = candidate;
    const answer = answerExtent(note, candidate, (index) => shown.has(index)) ?? keyedAnswer(line);
    const hash = answerHash(note, answer, line.index);
    return {
      line: line.index,
      text: question.text,
      answer,
      answerState: answerState(note, answer),
      behind: question.behind,
      ...(hash === null ? {} : { answerHash: hash }),
      direction: directionOf(candidate),
      topic: topicOf(candidate, looked),
      confidence,
      why,
      anchor: anchorOf(note, line.index, path),
    };
  });
}
