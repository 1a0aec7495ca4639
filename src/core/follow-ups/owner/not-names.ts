import { monthNames, weekdayNames } from '../../dates/words/english';
import { smallWords } from '../words/small-words';

/**
 * Words that begin lines, labels and headings with a capital and are nobody's name, lower case and without a plural "s".
 * Small words and words that only nouns and verbs end like are known anyhow.
 */
const WORDS = `${weekdayNames} ${monthNames}
everyone everybody someone somebody anyone anybody people person guys folks team group other also but so please pls
just only still already yet again now soon later today tonight tomorrow yesterday afternoon
week month year day time first second third last next new old current previous final open closed done blocked urgent
important general misc yes ok okay always agenda analysis api app approach architecture area art article attendees
backend background backlog bank benefits blog blocker board book bot branch break breakout budget bug build call
campaign career case category challenge change chapter chat check checklist class client cloud code college committee
company component concept concern conference config contact content context contract copy core cost council course
customer dashboard data database date deck default demo deploy design detail dev docs docker domain draft email engine
error event example exercise feature feedback field file fix focus folder follow followup form format frontend future
game github goal google graph guide headline health help home house image impact info infrastructure input install
interface internal interview intro issue item job journal key kickoff knowledge lab language launch law lead legal
lesson level library link list literature log long look main map market material member memo message method metric
milestone mobile model module money name newsletter note objective office order outcome outline output overview owner
page paper part partner party phase photo pipeline platform plugin point policy post poster press privacy problem
process product program progress project proof proposal prototype purpose quick quote read reason recap recipe record
reference release reminder report repo repository request research resource response result resume retro review risk
roadmap role room rule sales sample schedule school scope screen script server service setup shop short site slide
social source speaker sponsor spreadsheet sprint staff stage standup start state status step story strategy student
stuff style subject summary support survey sync system task tech technical template test text theme thing ticket tip
title to-do todo tool topic track travel treasurer president secretary trip tutorial ui unit update use user ux vendor
venue video view visit volunteer wait walk web webinar website wiki workflow workshop continue keep got get make let
try going using doing discuss discussed explain prepare move ensure decide determine confirm ask tell remind invite
python java javascript typescript react node rust ruby kubernetes linux windows android ios mac aws azure slack
discord zoom obsidian jira trello excel word powerpoint gmail outlook facebook twitter instagram linkedin youtube
shiny flask django
`;

/** Endings of nouns and verbs that names do not have. */
const WORD_ENDINGS =
  /(?:[ts]ions?|ments?|ness|ity|ities|[ae]nce|ship|ings?|ism|wares?|works?|[ai]ble|less|ful|ers|ics)$/;
/** Names that end like words: "Ming", "Terrence". */
const NAME_ENDINGS = /^(?:\p{L}{1,2}ing|\p{L}{1,5}rence)$/u;

const { time: _days, ...others } = smallWords;
const words = new Set([WORDS, ...Object.values(others)].flatMap((some) => some.trim().split(/\s+/)));

/** Whether a lower-case word is one that no person is called by. */
export function isEverydayWord(word: string): boolean {
  return (
    words.has(word) ||
    words.has(word.replace(/s$/, '')) ||
    (WORD_ENDINGS.test(word) && !NAME_ENDINGS.test(word))
  );
}
