import { anyOf } from './any-of';

const YOUR =
  'strength|weakness|failure|accomplishment|achievement|background|experience|career|goal|resume|cv|salary|expectations|motivation|' +
  'hobb|style|role|mistake|job|position|boss|manager|project';
const YOU =
  'faced|overcame|handle|led|disagreed|failed|struggled|accomplished|solved|resolve|manage|deal|dealt|cope|respond|react|prioriti|' +
  'approach|stay|recover|work (?:with|in|under|on)';

/** What interviewers ask about, and what only they ask. */
const ABOUT_ME = anyOf(
  [
    'yourself\\b|salary|example of (?:an?|how|when|where|your)\\b',
    '(?:a|the last|one) (?:\\w+ )?(?:time|situation|instance|moment) (?:when|where|that|you|in which|u)\\b',
    `your (?:\\w+ ){0,2}(?:${YOUR})`,
    `you (?:${YOU})`,
    'you (?:want|like|hope|choose|decide|leave|leaving|apply) (?:\\w+ ){0,3}(?:work|job|role|position|here|join|us)\\b',
    '(?:hire|choose|motivates?|drives?|makes?) you\\b|years? from now|in (?:five|ten|\\d+) years|proud(?:est)? of|good fit',
  ],
  '\\b',
);

/** What candidates ask a company: the role, the team, the days, what comes next. */
const ABOUT_THEM = anyOf(
  [
    '(?:this|the) (?:role|position|fellowship|internship)|this (?:program|project|product)|(?:company|competitors?|teams?)\\b',
    'your (?:product|process|stack|customers|users|roadmap|growth|culture|clients)|engineers|developers|customers',
    '(?:typical|normal|average|work) (?:day|week)|day[- ]to[- ]day|next steps?|hear (?:back )?from you|time ?(?:line|frame)',
    'working (?:here|at|for|with)|remote|onboarding|success (?:look|measured)|career path|most excited',
    '(?:would|could|can|will|should) i\\b|you (?:guys|all)\\b',
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
