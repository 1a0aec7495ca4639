import { anyOf } from './any-of';

/** What interviewers ask about, and what only they ask. */
const ABOUT_ME = anyOf(
  [
    'yourself|salary|example of (?:an?|how|when|where|your)|good fit|years? from now|in (?:five|ten|\\d+) years|proud(?:est)? of',
    '(?:a|the last|one) (?:\\w+ )?(?:time|situation|instance|moment) (?:when|where|that|you|in which|u)',
    'your (?:\\S+ ){0,2}(?:strength|weakness|failure|achievement|background|experience|career|goal|resume|cv|hobb|style|role|mistake|' +
      'job|position|boss|manager|project)',
    'you (?:faced|overcame|handle|led|disagreed|failed|struggled|solved|manage|deal|dealt|cope|respond|react|prioriti|approach|recover|' +
      'work (?:with|in|under|on))',
    'you (?:want|like|hope|choose|decide|leave|leaving|apply) (?:\\w+ ){0,3}(?:work|job|role|position|here|join|us)',
    '(?:hire|choose|motivates?|drives?) you',
  ],
  '\\b',
);

/** What candidates ask a company: the role, the team, the days, what comes next. */
const ABOUT_THEM = anyOf(
  [
    '(?:this|the) (?:role|position|fellowship|teams?)\\b(?! of)|this (?:program|project|product)|most excited|how many (?:people|teams)|opportunities|stack\\b|company|competitors?|engineers|customers|working (?:here|at)',
    'your (?:product|process|users|roadmap|growth|culture)|(?:typical|normal|average) day|day[- ]to[- ]day|next steps?|time ?line',
    'remote|onboarding|success (?:look|measured)|career path|(?:would|could|can|will|should) i\\b',
  ],
  '\\b',
);

/** Whether words are about what interviewers ask. */
export const isAboutMe = (text: string): boolean => ABOUT_ME.test(text);

/** Whether words are about what candidates ask. */
export const isAboutThem = (text: string): boolean => ABOUT_THEM.test(text);

const SPEAKS_AS_ME = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|i)\b/;
const INVITES_ME =
  /\b(?:tell|show|give|walk|talk|convince|sell|let) (?:me|us)\b|\bour (?:company|team|product)/i;

/** Whether words speak of the writer: "should I", "do we". */
export const speaksAsMe = (text: string): boolean => SPEAKS_AS_ME.test(text) && !INVITES_ME.test(text);
