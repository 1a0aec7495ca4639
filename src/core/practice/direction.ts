import type { Candidate } from './candidate';
import type { PracticePrompt } from './prompt';
import { isAboutMe, isAboutThem } from './wording/interview-words';

type Direction = PracticePrompt['direction'];

/** What the titles above say, undefined where they name no side. */
const saidByTitles = ({ titles }: Candidate): Direction | undefined =>
  titles
    .map(({ role }) => role)
    .find((role): role is Direction => role === 'asked of me' || role === 'to ask them');

/** A list leans to them when more than this share of its questions do. */
const LEAST_LEANING = 0.15;

/** Lists under a bare "Questions" lean by their own words: above 0 to them. */
const voteOf = ({ question: { text, shape }, asking }: Candidate): number =>
  Number(shape !== 'transcript' && isAboutThem(text)) -
  Number(asking === 'invitation' || isAboutMe(text)) -
  LEAST_LEANING;

/** The list of questions that a candidate belongs to: the same parent, else the same section. */
const listOf = ({ line, titles }: Candidate): string =>
  `${titles[0]?.words}, ${line.parent?.index} in ${line.section?.line}`;

/** Which way each question goes: by the title above it, else by how its list is worded. */
export function directions(candidates: readonly Candidate[]): (candidate: Candidate) => Direction {
  const votes = new Map<string, number>();
  const votesOf = (candidate: Candidate): number => votes.get(listOf(candidate)) ?? 0;
  for (const candidate of candidates) votes.set(listOf(candidate), votesOf(candidate) + voteOf(candidate));
  const directionOf = (candidate: Candidate): Direction =>
    saidByTitles(candidate) ??
    (candidate.within
      ? directionOf(candidate.within)
      : votesOf(candidate) > 0
        ? 'to ask them'
        : 'asked of me');
  return directionOf;
}
