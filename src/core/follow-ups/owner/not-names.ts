/** Words that begin lines, labels and headings with a capital and are nobody's name, lower case. */
const WORDS = `
a an the my our his her their your i we they it this that these those there he she you who what when where why how which everyone everybody someone somebody anyone
anybody nobody people person guys folks all both each every some any none team teams group groups others other another
also and but or if so then because while once after before until since as at by for from in into of on off over to up with
without within about between during maybe perhaps please pls possibly probably just only still already yet again now soon later
today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december morning afternoon evening week weeks month months year years day days time
first second third last next new old current previous final open closed done pending blocked urgent important optional general
misc other yes no ok okay not never always
action actions activity activities agenda agreement analysis announcement announcements api app apps application approach
architecture area art article assignment attendees audience backend background backlog bank benefits blog blocker blockers board
book books bot branch break breakout budget bug bugs build business call calls campaign career case category challenge change
changes chapter chat check checklist city class client clients cloud code college comment comments committee community company
component concept conclusion concern concerns conference config contact content context contract copy core cost council course
customer customers dashboard data database date deadline deadlines decision decisions deck default demo department deploy
deployment description design detail details dev development discussion docs document documentation docker domain draft email
engine engineering environment error errors event events example examples exercise experiment feature features feedback field file
files finance finding fix focus folder follow followup followups form format framework frontend fundraising future game general
github goal goals google graph guide hardware headline health help home homework house idea ideas image impact implementation
improvement info infrastructure input install integration interface internal interview intro introduction investigation issue
issues item items job jobs journal key kickoff knowledge lab language launch law lead leads learning legal lesson level library
link links list lists literature log logistics long look main maintenance management map market marketing material materials
meeting meetings member members memo message method metric metrics milestone milestones mobile model module money monitoring
motion name names need needs network news newsletter note notes objective objectives office operation operations option options
order organization other outcome outcomes outline output overview owner page paper papers part partner partners party payment
performance phase photo photos pipeline plan plans planning platform plugin point points policy position post poster posts
presentation press pricing priority privacy problem problems process product production program progress project projects proof
proposal prototype publicity purpose question questions quick quote read reading reason recap recipe recommendation record
recruiting reference references regarding release releases reminder reminders report reports repo repository request requests
requirement requirements research resource resources response result results resume retro review reviews risk risks roadmap role
room rule rules sales sample schedule school scope screen script security server service session sessions setup shipping shop short
site slide slides social software solution source speaker sponsor sponsors sponsorship spreadsheet sprint staff stage standup start
state status step steps story strategy student students stuff style submission subject suggestion suggestions summary support
survey sync system systems table task tasks tech technical template test testing tests text theme thing things ticket tickets tip
tips title to-do todo todos tool tools topic topics track training travel treasurer president secretary trip tutorial ui unit update
updates use user users ux vendor venue version video videos view vision visit volunteer volunteers wait walk warning web webinar
website wiki work workflow workshop worship writing
continue keep need needs got get make let try going using preparing having being doing working waiting looking thinking
discuss discussed discussing explain prepare move ensure decide determine confirm ask tell remind invite also
python java javascript typescript react node rust ruby docker kubernetes linux windows android ios mac aws azure slack discord zoom
notion obsidian jira trello excel word powerpoint gmail outlook facebook twitter instagram linkedin youtube shiny flask django
`;

/** Endings of nouns and verbs that names do not have. */
const WORD_ENDINGS =
  /(?:[ts]ions?|ments?|ness|ity|ities|[ae]nce|ship|ings?|ism|wares?|works?|[ai]ble|less|ful|ers|ics)$/;
/** Names that end like words: "Ming", "Terrence". */
const NAME_ENDINGS = /^(?:\p{L}{1,2}ing|\p{L}{1,5}rence)$/u;

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a lower-case word is one that no person is called by. */
export function isEverydayWord(word: string): boolean {
  return words.has(word) || (WORD_ENDINGS.test(word) && !NAME_ENDINGS.test(word));
}
