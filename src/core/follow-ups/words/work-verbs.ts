/**
 * Verbs that begin an order and are hardly ever a thing. Our own list. Behind a verb `*` stands for errands and office
 * work: what people put on their own lists.
 */
const ORDERS =
  'accept accomplish acquire activate adapt add adjust* advertise advise agree* align* allocate allow ' +
  'analyse announce* anonymise append apply* appoint* approach approve* archive arrange* ask* assemble ' +
  'assess assign* assist attach attend* audition automate avoid await bake become begin bleach borrow ' +
  'bring* broaden browse brush build bundle buy* bypass calculate calibrate cancel* carry cc celebrate ' +
  'characterise choose circulate* clarify* classify cleanup click collaborate collate collect* combine ' +
  'communicate compare compile* complain compose compute concentrate conduct configure confirm* connect ' +
  'consider consolidate construct consult consume continue* contribute convert convince cook coordinate* ' +
  'correct crank crawl create customise deal debug* decide* declare declutter decommission decorate dedupe ' +
  'define delegate delete deliver* demonstrate deploy* deprecate derive describe determine develop* devise ' +
  'diagnose dig* digest disable discard disconnect discover discuss* disinfect distribute dive divide do ' +
  'donate double-check drill dry dump dust e-mail* earn eat eliminate embed emphasise enable encourage ' +
  'enforce engage enhance enlarge enlist enquire enrol enroll ensure enter escalate* establish evaluate* ' +
  'examine exclude execute expand expedite explain explore* expose extend extract fetch figure* fill* ' +
  'finalise* find* flesh flush follow* followup* formalise forward* gather* generate get* give* go grab ' +
  'graduate grease greet grow hang harden help* hide hold hunt identify illustrate imagine implement* ' +
  'improve* include incorporate increase inform* initialise initiate inject inquire* inspect install ' +
  'instantiate instruct integrate intend interpolate introduce* invent invest investigate* invite* invoice* ' +
  'iron isolate iterate jot justify keep kick-off* kickstart know learn lease lend let liaise* listen ' +
  'lobby locate look* lookup lose lower maintain make* massage maximise measure meditate meet* memorise ' +
  'mention* merge* migrate* minify minimise modernise modify modularise mop mount mow multiply nag ' +
  'negotiate nominate normalise notify* nudge* observe obtain oil onboard optimise order* organise* ' +
  'outsource overhaul oversee parallelise parse participate perform persuade petition pick* piggyback ping* ' +
  'pitch populate postpone pre-book prep* prepare* prioritise proceed procure promote proofread propose* ' +
  'provide* provision prune publish* pull pursue push* put quantify query quit rake re-do re-read re-run ' +
  're-test re-think reach* react read* reassign reauthorise rebook rebuild recheck recommend reconcile ' +
  'reconnect reconsider recover recruit recycle redeploy redesign redo reduce refill refine refit reflect ' +
  'reformat refresh refurbish refute regenerate reimburse reinstall reiterate relate relax relocate ' +
  'remember remind* remove rename render renew* rent reopen reorder reorganise repack repaint replace ' +
  'replicate reply* repot reproduce rerun resample reschedule* resend reshoot resize resolve* respond* ' +
  'restart restock restrict restructure resubmit retain retest rethink retire retrieve retry reuse revamp ' +
  'revert revise* revisit* rewrite* rotate rsvp sanity-check scaffold scale scrape scrub secure see seek ' +
  'select sell send* separate serve set setup sew sharpen shorten shut simplify simulate sit smoke-test ' +
  'smooth snake socialise solicit solve speak* specify spend stabilise stay stick stitch stream streamline ' +
  'strengthen study* submit* subscribe substitute suggest* summarise* suss swap sweep synchronise synthesise ' +
  'take* teach tear tell* terminate thank think throw tidy tinker toggle transcribe transform transition ' +
  'translate travel treat troubleshoot try* tweak understand undo unify uninstall unpack unsubscribe ' +
  'utilise vacuum validate* verify* visualise volunteer* wake wear weed welcome whitelist win wipe write-up ' +
  'yank zip';

/** Verbs that stand for a thing at least as often: "design", "plan", "report". A weaker sign until an object follows. */
const ORDERS_OR_THINGS =
  'access account address answer* appeal audit backup batch benchmark bike block blog book* boost border box ' +
  'branch break brief bug bump* cache call* camp capture card care cast catch* cause challenge change ' +
  'channel charge chart chase* chat* check* claim clean* clear clock close code color colour comment commit ' +
  'complete* contact* content contrast control copy count cover craft credit cross cut cycle dash date ' +
  'debrief decrease default delay demo design detail dial diff display document* double download draft* draw ' +
  'dream drive drop* edit email* end estimate exercise experiment* export face fast fax feed feel file* film ' +
  'filter finish* fish fit fix* flag flip float focus fold force form format frame freeze fund gift grade ' +
  'graph group guard guess guide gym hack hand* handle head hike hire* hook host house import index input ' +
  'interview* inventory join journal judge juggle jump kick label land launch lead leave lecture lift limit ' +
  'link list load lock log loop love mail manage manual map mark market master match mentor message* mirror ' +
  'miss mix mock model monitor motion move name network note number object offer open orchestrate outline* ' +
  'output own pace pack package paint park part pass patch pause pay* phonegraph piece pilot pin place ' +
  'plan* plant play plot plug point polish poll pool pop port pose position post* pour practice* practise ' +
  'present* press preview price print* process produce profile program project promise prompt protest ' +
  'prototype pump purchase* question queue quote race raise range rank rate rebase recall recap record ' +
  'refactor* reference refund register* rehearse reject release remark repair* repeat report* request* ' +
  'research* reserve* reset resource rest restore result return* review* reward rework ring* roll round ' +
  'route run sample save scan schedule* scope score screen script search section seed share* shift ship* ' +
  'shoot shop shout show shower sign* signal size sketch skip sleep slice slot snap sort* sound source spec ' +
  'speed split sponsor spot spread sprint stack staff stage stamp stand start* step stock stop store stress ' +
  'stretch structure sum supply support surface survey* survive switch sync* tackle tag talk* target task ' +
  'taste tax template test* text* thread ticket tie tip tool top touch* tour trace track trade trail train ' +
  'transfer* trash trial trim trip trouble trust tune turn tweet twist type update* upgrade upload* use ' +
  'value vet view visit* vote wait walk warm wash waste watch water wire work* workshop wrap* write* zoom';

/** Verbs of manuals, errands and counsel that are taken for no orders: known words all the same. Our own list. */
const OTHER_VERBS =
  'appreciate assume be believe boil brainstorm chop clone cool don-t drag drain embrace enjoy expect ' +
  'express foster heat hit insert inspire live motivate navigate paste phone prefer preheat reboot respect ' +
  'rinse scroll season simmer sprinkle stir strive suppose tap unzip whisk';

/** The verbs of a list that bear a mark, without their marks and in both spellings: of "organise" also "organize". */
const spelt = (verbs: string, mark = ''): string[] =>
  verbs
    .split(' ')
    .filter((verb) => verb.includes(mark))
    .map((verb) => verb.replace('*', ''))
    .flatMap((verb) => (/[iy]se$/.test(verb) ? [verb, verb.replace(/se$/, 'ze')] : [verb]));

/** Verbs that begin an order and are hardly ever a thing: "send", "fix". In their base form. */
export const orders: readonly string[] = spelt(ORDERS);

/** Verbs that name a thing as often: "plan", "report". In their base form. */
export const ordersOrThings: readonly string[] = spelt(ORDERS_OR_THINGS);

const all = `${ORDERS} ${ORDERS_OR_THINGS}`;
/** Verbs of errands and office work. */
export const errands: readonly string[] = spelt(all, '*');
/** Verbs that are taken for no orders. */
export const otherVerbs: readonly string[] = spelt(OTHER_VERBS);

const verbs = new Set([...orders, ...ordersOrThings]);

/** Whether a word, in any case, is a verb that may begin an order. */
export const isWorkVerb = (word: string): boolean => verbs.has(word.toLowerCase());
