import type { Candidate } from './candidate';
import { isAboutMe, isAboutThem } from './wording/interview-topics';
import type { PracticePrompt } from './prompt';

type Direction = PracticePrompt['direction'];

/** Lists under a bare "Questions" lean by their own words. */
interface Votes {
  me: number;
  them: number;
}

function voteOf({ question: { text, shape }, asking }: Candidate): Votes {
  const me = asking === 'invitation' || isAboutMe(text) ? 1 : 0;
  const them = shape !== 'transcript' && isAboutThem(text) ? 1 : 0;
  return { me, them };
}

/** What the titles above say, null where they name no side. */
function saidByTitles({ titles }: Candidate): Direction | null {
  const told = titles.find(({ role }) => role === 'asked of me' || role === 'to ask them');
  return told === undefined ? null : (told.role as Direction);
}

/** The list of questions that a candidate belongs to: the same parent, else the same section. */
const listOf = ({ line, titles }: Candidate): string =>
  `${titles[0]?.words ?? ''}, ${line.parent?.index ?? -1} in ${line.section?.line ?? -1}`;

/** Which way each question goes: by the title above it, else by how its list is worded. */
export function directions(candidates: readonly Candidate[]): (candidate: Candidate) => Direction {
  const lists = new Map<string, Votes>();
  for (const candidate of candidates.filter((each) => saidByTitles(each) === null)) {
    const votes = lists.get(listOf(candidate)) ?? { me: 0, them: 0 };
    const { me, them } = voteOf(candidate);
    votes.me += me;
    votes.them += them;
    lists.set(listOf(candidate), votes);
  }
  const directionOf = (candidate: Candidate): Direction => {
    const told = saidByTitles(candidate);
    if (told) return told;
    if (candidate.within) return directionOf(candidate.within);
    const { me, them } = lists.get(listOf(candidate)) ?? { me: 0, them: 0 };
    return them > me ? 'to ask them' : 'asked of me';
  };
  return directionOf;
}
