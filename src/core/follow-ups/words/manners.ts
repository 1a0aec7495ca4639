import { spelt } from './work-verbs';

/** What kind of notes a verb's orders stand in. */
export type Manner = 'errand' | 'instruction' | 'advice';

/** Verbs of errands and office work: what people put on their own lists. Our own lists, all three. */
const ERRANDS =
  'adjust agree align announce answer apply appoint approve arrange ask assign attend bring book brainstorm bump buy ' +
  'call cancel catch chase chat check circulate clarify clean collect compile complete confirm contact continue ' +
  'coordinate debug decide deliver deploy develop discuss dig document draft drop email e-mail escalate evaluate ' +
  'experiment explore file fill finalise find finish fix figure follow followup forward gather get give hand ' +
  'help hire implement improve inform inquire interview introduce investigate invite invoice kick-off liaise look make ' +
  'meet mention merge message migrate notify nudge order organise outline pay phone pick ping plan post ' +
  'practice prep prepare present print propose provide publish purchase push reach read refactor register remind ' +
  'renew repair reply report request research reschedule reserve resolve respond return review revise revisit rewrite ' +
  'ring schedule send share ship sign sort speak start study submit suggest summarise survey sync take talk ' +
  'tell test text touch transfer try update upload validate verify visit volunteer work wrap write';

/** Verbs of manuals and recipes: what a reader is told to do. */
const INSTRUCTIONS =
  'click select choose press type enter navigate go open close run install uninstall download copy paste drag scroll tap ' +
  'hit insert execute configure enable disable set use replace edit save restart reboot import export mount unzip extract ' +
  'clone repeat stir mix bake boil heat cook pour whisk chop combine fold serve season preheat drain simmer place cover ' +
  'remove cut wait wash rinse dry cool spread sprinkle grease append assign call return initialise iterate ' +
  'loop compute calculate declare define note observe see imagine suppose assume turn pull hold put push rotate attach';

/** Verbs of counsel: how to live, lead and work in general. */
const ADVICE =
  'accept appreciate avoid be become believe build care celebrate consider demonstrate don-t embrace encourage enjoy ensure ' +
  'establish expect express focus foster grow improve inspire keep know lead learn let listen live love maintain ' +
  'maximise minimise motivate optimise own practise practice prefer promote remember respect seek show ' +
  'stay stop strive support take think treat trust understand use value work';

/** The verbs of each manner, in their base form. */
export const manners: Readonly<Record<Manner, readonly string[]>> = {
  errand: spelt(ERRANDS),
  instruction: spelt(INSTRUCTIONS),
  advice: spelt(ADVICE),
};
