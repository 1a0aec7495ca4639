import { hashOf, isLetter, NO_WORD, withCharacter } from '../../word-hash';

/** What a title announces about the lines under it. */
export type TitleKind =
  | 'to do'
  | 'plan'
  | 'done'
  | 'people'
  | 'agenda'
  | 'decisions'
  | 'notes'
  | 'ideas'
  | 'questions'
  | 'blockers'
  | 'how-to'
  | 'sources'
  | 'story'
  | 'interview';

/**
 * The phrases of titles by what they announce, typos included; of a title that holds several kinds, the kind that
 * stands first here decides. Lower case, without hyphens and apostrophes; `_` joins words; a plural "s" is neither here
 * nor there.
 */
const PHRASES: readonly (readonly [TitleKind, string])[] = [
  [
    'done',
    `what_i_did what_we_did what_i_learned what_we_learned done completed finished accomplished accomplishment
    achieved achievement yesterday last_week last_time last_month last_sprint last_meeting since_last past_week
    previous_week progress win worked_on closed_item closed_task closed_action resolved_item old_task old_item
    old_todo past_task past_item past_action previous_task previous_item previous_action previous_todo
    previous_to_dos`,
  ],
  [
    'to do',
    `next_step nex_step nextstep what_next whats_next up_next next_up action_item action ais todo to_do to_dos
    thing_to_get_done thing_i_need_to_get_done to_be_done must_do need_to_do left_to_do task follow_up follow_ups
    followup home_work homework assignment assigned deliverable errand chore reminder remaining outstanding
    open_item before_next before_the_next for_next for_the_next by_next by_the_next until_next until_the_next
    till_next work_item responsibility_for check_list checklist back_log backlog`,
  ],
  [
    'plan',
    `next this_week this_month this_sprint this_weekend today tomorrow tonight plan planning planned goal priority
    priorities focus objective upcoming milestone commitment intention future_work future_step later mit mits
    road_map roadmap schedule`,
  ],
  [
    'people',
    `attendee attendance attending attended attend present participant member absent apologies regret who people
    roll_call facilitator note_taker notetaker contact`,
  ],
  ['blockers', `blocker blocked blocking issue problem risk challenge concern bugs`],
  ['decisions', `decision decided resolution resolved agreed agreement conclusion outcome`],
  ['questions', `question q_a q_and_a faq faqs ask`],
  ['interview', `interview behavioral behavioural strength weakness weaknesses about_me about_yourself why`],
  ['story', `situation action result task star`],
  [
    'ideas',
    `idea brainstorm brainstorming suggestion someday maybe wish_list wishlist nice_to_have option thought proposal
    possible potential`,
  ],
  [
    'how-to',
    `step instruction direction method install installation installing usage how set_up setup getting_started
    prerequisite requirement config configuration procedure process tips rule guide guideline feature
    best_practice recipe ingredient policy example command tutorial overview introduction`,
  ],
  ['sources', `link resource reference reading related see_also source book bibliography video`],
  ['agenda', `agenda topic item point`],
  [
    'notes',
    `note minute discussion discussed discuss summary update status general background context log journal meeting
    announcement report`,
  ],
];

/** A phrase of titles: its words in their common form, and the rank of what it announces. */
interface Phrase {
  readonly words: readonly string[];
  readonly kind: TitleKind;
  readonly rank: number;
}

/** One form for "step" and "steps": what short words end in is no plural. */
const commonForm = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** The phrases by their first word, so that most words of a title are looked up once. */
const byFirstWord = new Map<string, Phrase[]>();
PHRASES.forEach(([kind, phrases], rank) => {
  for (const phrase of phrases.split(/\s+/)) {
    const words = phrase.split('_').map(commonForm);
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, kind, rank }]);
  }
});

const firstWords = new Set([...byFirstWord.keys()].map(hashOf));
const APOSTROPHE = 39;

/** Cheap: false where a text surely announces nothing, as none of its words, in either number, begins a phrase of titles. */
export function mayAnnounce(text: string): boolean {
  let hash = NO_WORD;
  let butLast = NO_WORD;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      butLast = hash;
      hash = withCharacter(hash, code);
    } else if (code !== APOSTROPHE) {
      if (firstWords.has(hash) || firstWords.has(butLast) || code > 127) return true;
      hash = butLast = NO_WORD;
    }
  }
  return false;
}

/** The phrase by which a title announces something. */
export interface Announcement {
  readonly kind: TitleKind;
  /** Index of its first word, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
}

/** What the words of a title announce, lower case and without apostrophes; null where they announce nothing we know. */
export function announcementIn(words: readonly string[]): Announcement | null {
  const forms = words.map(commonForm);
  let best: Announcement | null = null;
  let rank = PHRASES.length;
  forms.forEach((form, start) => {
    for (const phrase of byFirstWord.get(form) ?? []) {
      if (phrase.rank > rank || !phrase.words.every((word, at) => forms[start + at] === word)) continue;
      const end = start + phrase.words.length;
      if (best && phrase.rank === rank && end <= best.end) continue;
      best = { kind: phrase.kind, start, end };
      rank = phrase.rank;
    }
  });
  return best;
}
