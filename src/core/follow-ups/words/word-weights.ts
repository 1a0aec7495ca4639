// Written by scripts/fit-weights.ts: fit again rather than edit by hand.
import type { WordTable } from './word-table';

/** What words tell wherever they stand in a line without a task's mark. */
export const wordWeights: WordTable = {
  '1': 'needs',
  '0.8': 'class interested re send sql',
  '0.7': 'bump confirm form her list need redo review start talk tonight w website',
  '0.6':
    'ask cat determine draft evaluate for his individual lab look make myself next plot scan upload will yet',
  '0.5':
    "anyway blue call card check compare copies experiments friday how ideas let's lit materials mum nodes page paper repeat ring run semester setup some sunday to tomorrow wiki write",
  '0.4':
    'add before bug cancel clean cleaning closed contact copy create dates department deposit docs document drive edit estimate evaluation figure finish fix forget frame if intro js lets letters mr must near numbers old outline papers past picture pipeline post pull put renew repository results resume saturday schedule sends sheet slack sort step steps tab text the trip version vote weights weird when',
  '0.3':
    "abt asks associated bank better blog calls channel city close colour condition config cost data de diagram do documentation download dry effort emails file finalize find from generator hall handling highly him import include including introduction issue kill layers library markdown material methods models much onboarding ones other out owner parsing pdf ping planning play please portfolio present primary printer publish putting quote reader reference references regarding repo road rollback rough security self share she sign simple site so solutions spend stored study summary testing tests they're thread today transition turn unit weds which with writing",
  '0.2':
    "along anything aware background baseline battery boxes calendar committee company conclusion count cv dashboard deck enable exact fallback fits get haven't heavy i'll keys least leaves left legal libraries license little lots machine mail man mark mind on order outreach patch plan produce proposal reading recorded roadmap samples separate someone stage started super tell training turning values vendor verify videos whether win workshop",
  '-0.2':
    'answer aug boss built chat color configure connection course december driver drop else end every experience explain feb february felt fresh god gone happen hold infrastructure large latest liked lines lol love manage meet needed objects only people port prep process progress projects property root safety say secret session shall something sprint staff starts status stay storage style tasks teams term thing thought thu thursday time trust value variables volunteer waiting weather where yesterday z',
  '-0.3':
    "able after all an api app apply arrive arrived avoid bad batch been behind bit boundary box broken build building business cache cause client code columns completed considered container costs cover customer d database dec dentist dev diff early engineering environment equipment everything flag forward gets give grow guest has high hour hours i'm image in interview issues kind learning leave less local long m master match me minute missed mock modify month moving never noise november number object operations over pain prepare previous prior processes program prototype queue reason resources response rest rust saying says school server settings similar skills sleep slow spec stack state support system takes taking target team technical than their there's these things thinking trying twice ugly until used user uses view wait want wanted warm wash were whole work years you've yourself",
  '-0.4':
    'agenda ai already also april asked because being came child choose cloud comes community customers deadline deliver development doing example fast fine first instead later lead lost map minimum minutes moved n not nothing oct ok own points product refactor remember shows software soon strategy till took was went window works wrong',
  '-0.5':
    'always around but containers current days fixed he help june main march months most name nobody none provide returns roll scale thanks think us usage within yes you',
  '-0.6': 'discussion here just no set working',
  '-0.7': 'day like min same year',
};

/** What words tell besides at the beginning of such a line. */
export const beginningWeights: WordTable = {
  '1.2': 'bump up',
  '1.1': 'learn must',
  '0.9': 'need',
  '0.8': 'back ring talk',
  '0.7': 'config look mostly test thank',
  '0.6': "background contact finish him let's move now past print share text use",
  '0.5':
    'action all and book down form going lab on order out pdf proposal reference schedule simple started to unit will you',
  '0.4':
    'after ask carry change class close connect cost demo documentation draft find improve in index intro mr needs quote send size somebody stock through vote',
  '0.3':
    'a abstract active add better committee conclusion continue cut day email everyone fix flat for git into job level log missing phone portfolio pretty q re run school second separate sheet sign story tech tomorrow tool verify version very way which while without',
  '0.2':
    "asks assessment blue car cat core don't during front get gym include introduction item makes methods note other panel plan plot price prof pull reach return risk scripts sort testing type van via write",
  '-0.1': 'new',
  '-0.2':
    'ai asked before build case changes click could daily does else free freeze future his it journal might model night number one previous product r remove report say server set show site slow source starts system this thursday till trying until web website wednesday yes yourself',
  '-0.3':
    "agreed as best board box but chair comes cool decide default design didn't document end every file github go had how i'm id items july june last late likes may mon money most moved people post practice push review says scope sent similar so store stories sun switch target team thinks thu too train us uses waiting wants went why works",
  '-0.4':
    'app apply deadline delivery development follow from goes got hold interview lead minutes name project read release shows t thanks them then things week welcome when',
  '-0.5':
    'are building discussion example fri good group has i idea if is like ok only provide support survey take wed',
  '-0.6': 'current give home not think used vs we work',
  '-0.7': 'be meeting they',
  '-0.8': 'want',
  '-0.9': 'see',
};

/** What words of the headings above tell of such lines. */
export const headingWeights: WordTable = {
  '1': 'next',
  '0.7': 'action',
  '0.6': 'call week',
  '0.5': 'summary work',
  '0.3': 'items',
  '0.2': 'notes',
  '-0.2': 'prep time why',
  '-0.3': 'data design with you',
  '-0.4': 'and for',
  '-0.5': 'what',
  '-0.6': 'group interview the',
};

/** What words of a note's name tell of such lines in it. */
export const nameWeights: WordTable = {
  '1.5': 'todo',
  '0.6': 'work',
  '0.5': 'notes week',
  '0.3': 'meeting',
  '-0.3': 'behavioral prep questions readme',
  '-0.4': 'call org sync the',
  '-0.5': 'desktop for',
  '-0.6': 'interview',
};
