import { anchorOf } from '../edits/anchor-of';
import type { Note } from '../note/note';
import { answerExtent } from './answers/answer-extent';
import { AnswerKey } from './answers/answer-key';
import { answerState } from './answers/answer-state';
import { Candidates } from './candidates';
import { directions } from './direction';
import { mayHoldPrompts } from './first-look';
import { kindReasons } from './note-kind/note-kind';
import { practiceNote } from './note-kind/practice-note';
import type { PracticePrompt } from './prompt';
import { score } from './score';
import { topicOf } from './topic';

/** Below this a line is not worth remembering even as a doubtful prompt. */
const KEPT_FROM = 0.2;

/** The practice questions of a note, top to bottom, doubtful ones included; `confidence` tells how sure each is. */
export function findPrompts(note: Note, path: string): PracticePrompt[] {
  if (!mayHoldPrompts(note, path)) return [];
  const looked = practiceNote(note, path);
  const candidates = Candidates.of(looked);
  if (candidates.length === 0) return [];
  const ofNote = kindReasons(looked, candidates);
  const found = candidates
    .map((candidate) => ({ candidate, ...score(candidate, ofNote) }))
    .filter(({ confidence }) => confidence >= KEPT_FROM);
  const lines = new Set(
    found.filter((f) => f.confidence >= 0.5).map(({ candidate }) => candidate.line.index),
  );
  const key = new AnswerKey(note);
  const directionOf = directions(candidates);
  return found.map(({ candidate, confidence, why }) => {
    const { line, question } = candidate;
    const answer = answerExtent(note, candidate, (index) => lines.has(index)) ?? key.answerTo(line);
    return {
      line: line.index,
      text: question.text,
      answer,
      answerState: answerState(note, answer),
      direction: directionOf(candidate),
      topic: topicOf(candidate, looked),
      confidence,
      why,
      anchor: anchorOf(note, line.index, path),
    };
  });
}
