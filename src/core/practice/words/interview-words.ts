/** What interviewers ask about, and what only they ask: it makes a question one for practice wherever it stands. */
export const INTERVIEW_TOPICS: readonly string[] = [
  'yourself',
  '(?:a|the last|one) (?:\\w+ )?(?:time|situation|instance|occasion|moment) (?:when|where|that|you|in which|u)',
  'your (?:\\w+ ){0,2}(?:strengths?|weakness(?:es)?|failures?|accomplishments?|achievements?|background|experience)',
  'your (?:\\w+ ){0,2}(?:career|goals?|resume|cv|salary|expectations|motivations?|hobbies|style|role|mistakes?)',
  'your (?:\\w+ ){0,2}(?:previous|current|last|past) (?:job|role|position|company|work|boss|manager|projects?)',
  'you (?:want|like|wish|hope|choose|decide|leave|leaving|apply|applying) (?:\\w+ ){0,3}(?:work|job|role|position|here|join|us)',
  '(?:hire|choose|pick|select|accept|fund) you',
  'see yourself',
  'motivates? you|drives? you|makes? you (?:unique|a good|the best|stand out)',
  'salary expectations?|years? from now|in (?:five|5|ten|10|three|3) years',
  'situation where you|example of (?:a|how|when|where|your)',
  'you (?:faced|overcame|handled|led|disagreed|failed|struggled|accomplished|solved|resolved|managed|dealt)',
  'you (?:deal|cope|handle|manage|respond|react|prioriti[sz]e|resolve|approach|stay|recover|work) ',
  '(?:proud|proudest) of|curious about|passionate about|good fit',
];

/** What candidates ask a company: the role, the team, the days, what comes next. */
export const COMPANY_TOPICS: readonly string[] = [
  '(?:this|the) (?:role|position|team|company|fellowship|internship|org(?:ani[sz]ation)?)|this (?:program(?:me)?|project|product)',
  '(?:how many|how old|what) (?:\\w+ ){0,3}(?:teams?|engineers|developers|people|customers?|projects?|products?)|competitors?\\b',
  'engineers|release cycles?|(?:code|pr) review|team(?:s| strength)?\\b|office\\b|pair programming',
  'your (?:team|company|product|process|stack|customers?|users?|roadmap|competitors?|growth|competitor|culture|clients?)',
  '(?:typical|normal|average) (?:work )?(?:day|week)|day[- ]to[- ]day',
  'next steps?|hear (?:back )?from you|timeline|time ?frame',
  'working (?:here|at|for|with)|work-?life|remote|hybrid|home office|on-?call|onboarding|mentor(?:ship|ing)?',
  'success (?:look|measured|for)|measure success|career (?:path|growth|opportunities)|perks|benefits|headcount',
  '(?:would|could|can|will|should) i\\b|tech(?:nology)? stacks?|team (?:size|structure|leads?|make ?up)',
  'company (?:culture|headed|going|make money)|you (?:guys|all) (?:use|do|have)',
  'most excited|biggest (?:bottlenecks?|challenges?|opportunit(?:y|ies)) (?:to|facing|for|right)',
];
