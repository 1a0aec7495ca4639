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

/** A wording of titles and what it announces; the first that fits decides. */
interface TitleWording {
  readonly kind: TitleKind;
  readonly pattern: RegExp;
}

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'u');

/** The wordings of titles, typos included ("nex steps", "to-dos"), in the order in which they are tried. Lower case. */
export const titleWordings: readonly TitleWording[] = [
  {
    kind: 'done',
    pattern: words(
      "(?:completed|finished|closed|resolved|past|previous|old|last) (?:weeks? |sprint |meetings? )?(?:tasks?|to-?do'?s?|items?|actions?|action items?)",
      "what (?:i|we)(?:'ve)? (?:did|done|learned|accomplished)",
      'done',
      'completed',
      'finished',
      'accomplish(?:ed|ments?)',
      'achieve(?:d|ments?)',
      'yesterday',
      'last (?:week|time|month|sprint|meeting)',
      'since last',
      'past week',
      'previous week',
      'progress',
      'wins',
      'worked on',
      'what went',
    ),
  },
  {
    kind: 'to do',
    pattern: words(
      'next? ?steps?(?: forward)?',
      'nex steps?',
      'next actions?',
      "what'?s next",
      'what next',
      'up next',
      'next up',
      'action (?:items?|points?|list|plan|steps?|register|log)',
      'actions?(?: (?:required|needed|for))?',
      "ai'?s",
      "to-? ?do'?s?(?: list)?",
      'things? (?:to|i need to|we need to|i have to|left to) (?:do|get done)',
      '(?:still |left )?to be done',
      'must do',
      'need to do',
      'left to do',
      'tasks?',
      'task list',
      'follow[- ]?ups?',
      'home ?work',
      'assignments?',
      'assigned',
      'deliverables?',
      'errands',
      'chores',
      'reminders?',
      'remaining(?: work| tasks?)?',
      'outstanding',
      'open items?',
      'before (?:the )?next (?:meeting|week|time|call|session|class)',
      '(?:for|by|until|till) (?:the )?next (?:meeting|week|time|call|session|class|sprint)',
      'work items?',
      'responsibilit(?:y|ies) for',
      'check ?list',
      'back ?log',
    ),
  },
  {
    kind: 'plan',
    pattern: words(
      'next(?: week| meeting| month| sprint| time)?',
      'this (?:week|month|sprint|weekend)',
      'today',
      'tomorrow',
      'tonight',
      'plans?',
      'planning',
      'planned',
      'goals?',
      'priorit(?:y|ies)',
      'focus',
      'objectives?',
      'upcoming',
      'milestones?',
      'commitments?',
      'intentions?',
      'future (?:work|plans|steps)',
      'later',
      'mits?',
      'road ?map',
      'schedule',
    ),
  },
  {
    kind: 'people',
    pattern: words(
      'attend(?:ees?|ance|ing|ed)?',
      'present',
      'participants?',
      'members?',
      'absent',
      'apologies',
      'regrets',
      'who',
      'people',
      'roll call',
      'facilitator',
      'note ?takers?',
      'contacts?',
    ),
  },
  {
    kind: 'blockers',
    pattern: words(
      'block(?:ers?|ed|ing)',
      'issues?',
      'problems?',
      'risks?',
      'challenges?',
      'concerns?',
      'bugs?',
    ),
  },
  {
    kind: 'decisions',
    pattern: words(
      'decisions?',
      'decided',
      'resolutions?',
      'resolved',
      'agreed',
      'agreements?',
      'conclusions?',
      'outcomes?',
    ),
  },
  { kind: 'questions', pattern: words('questions?', 'q ?& ?a', 'faqs?', 'ask') },
  {
    kind: 'interview',
    pattern: words(
      'interviews?',
      'behaviou?ral',
      'strengths?',
      'weakness(?:es)?',
      'about (?:me|yourself)',
      'why .{1,30}',
    ),
  },
  { kind: 'story', pattern: words('situation', 'action', 'result', 'task', 'star') },
  {
    kind: 'ideas',
    pattern: words(
      'ideas?',
      'brainstorm(?:ing)?',
      'suggestions?',
      'someday',
      'maybe',
      'wish ?list',
      'nice to haves?',
      'options?',
      'thoughts?',
      'proposals?',
      'possible',
      'potential',
    ),
  },
  {
    kind: 'how-to',
    pattern: words(
      'steps?',
      'instructions?',
      'directions?',
      'method',
      'install(?:ation|ing)?',
      'usage',
      'how(?: to)?',
      'set ?up',
      'getting started',
      'prerequisites?',
      'requirements?',
      'config(?:uration)?',
      'procedure',
      'process',
      'tips?',
      'rules?',
      'guide(?:lines?)?',
      'features?',
      'best practices?',
      'recipe',
      'ingredients?',
      'policy',
      'examples?',
      'commands?',
      'tutorial',
      'overview',
      'introduction',
    ),
  },
  {
    kind: 'sources',
    pattern: words(
      'links?',
      'resources?',
      'references?',
      'reading',
      'related',
      'see also',
      'sources?',
      'books?',
      'bibliography',
      'videos?',
    ),
  },
  { kind: 'agenda', pattern: words('agenda', 'topics?', 'items?', 'points?') },
  {
    kind: 'notes',
    pattern: words(
      'notes?',
      'minutes?',
      'discuss(?:ion|ions|ed)?',
      'summary',
      'updates?',
      'status',
      'general',
      'background',
      'context',
      'log',
      'journal',
      'meetings?',
      'announcements?',
      'news',
      'reports?',
    ),
  },
];
