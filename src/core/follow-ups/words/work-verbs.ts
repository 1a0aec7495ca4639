/** Verbs that begin an order and are hardly ever a thing. Our own list. */
const ORDERS =
  'accept accomplish acquire activate adapt add adjust advertise advise agree align allocate allow analyse analyze ' +
  'announce anonymise anonymize append apply appoint approach approve arrange ask assemble assess assign assist attach ' +
  'attend automate avoid await bake become begin borrow bring broaden browse build bundle buy bypass ' +
  'calculate calibrate cancel carry celebrate characterise characterize choose circulate clarify classify cleanup ' +
  'close collaborate collate collect combine communicate compare compile complain compose compute concentrate conduct ' +
  'configure confirm connect consider consolidate construct consult consume continue contribute convert convince cook ' +
  'coordinate correct crank crawl create customise customize deal debug decide declutter decommission dedupe define ' +
  'delegate delete deliver demonstrate deploy deprecate derive describe determine develop devise diagnose dig digest ' +
  'disable discard disconnect discuss disinfect distribute dive divide do donate double-check download ' +
  'drill dry dump dust earn eat eliminate email e-mail embed emphasise emphasize enable encourage enforce engage enhance ' +
  'enlarge enlist enquire enrol enroll ensure enter escalate establish evaluate examine exclude execute expand expedite ' +
  'explain explore expose extend extract fetch figure fill finalise finalize find finish flesh flush follow followup ' +
  'formalise formalize forward gather generate get give go grab graduate grease greet grow handle harden help ' +
  'hunt identify illustrate implement import improve include incorporate increase inform initialise initialize initiate ' +
  'inject inquire inspect install instantiate instruct integrate intend interpolate introduce invent invest investigate ' +
  'invite invoice iron iterate justify keep kick-off kickstart know learn leave let liaise listen locate look lower ' +
  'maintain make massage maximise maximize measure meet memorise memorize mention merge migrate minimise minimize ' +
  'modernise modernize modify modularise modularize mount mow multiply negotiate nominate normalise normalize notify ' +
  'nudge observe obtain oil onboard optimise optimize order organise organize outsource oversee overhaul parallelise ' +
  'parallelize parse participate perform persuade pick piggyback ping pitch populate postpone pre-book prepare prep ' +
  'prioritise prioritize proceed procure promote proofread propose provide provision prune publish pull purchase pursue ' +
  'push put quantify query re-do re-read re-run re-test re-think reach react read reassign rebase rebook rebuild recheck ' +
  'recommend reconcile reconnect reconsider record recover recruit recycle redeploy redesign redo reduce refactor ' +
  'refill refine refit reflect reformat refresh refund refute register regenerate reimburse reinstall reiterate relate ' +
  'relax relocate restrict remember remind remove rename render renew rent reopen reorder reorganise reorganize repack repaint ' +
  'replace replicate reply repot reproduce rerun resample reschedule resend reset reshoot resize resolve respond restart ' +
  'restock restore restructure resubmit retain retest rethink retire retrieve retry return reuse revamp revert revisit ' +
  'revise rewrite rotate sanity-check save schedule scrape scrub see seek select sell send separate serve set setup ' +
  'share sharpen shorten show shut simplify simulate sit smooth socialise socialize solicit solve speak specify spend ' +
  'stabilise stabilize start stay stick stitch stop store streamline strengthen study submit subscribe suggest summarise ' +
  'summarize supply swap sweep synchronise synchronize synthesise synthesize tackle take talk teach tear tell terminate ' +
  'thank think tidy tie tinker toggle transcribe transfer transform translate transition troubleshoot try tweak ' +
  'understand undo unify uninstall unpack unsubscribe update upgrade upload use utilise utilize vacuum validate verify ' +
  'visit visualise visualize volunteer wait wash wear welcome whitelist win wipe work wrap write yank zip ' +
  'appeal archive audition benchmark bike bleach brush bug change chat chase check clean click complete configure declare ' +
  'decorate discover draft edit fix hang hide hold identify imagine incorporate install inventory isolate jot judge ' +
  'launch lead lease lend lift load lobby log lose lookup meditate minify mock mop nag ' +
  'open own pay petition plug print quit rake reauthorise reauthorize refurbish release report research review ' +
  'ring run scaffold scale scan search secure sew shop sign smoke-test snake source split stream stretch substitute ' +
  'suss tag test text throw touch track train travel treat tune turn type wake walk water weed write-up rsvp cc double ' +
  'mark raise request';

/** Verbs that stand for a thing at least as often: "design", "plan", "report". A weaker sign until an object follows. */
const ORDERS_OR_THINGS =
  'access account address answer appeal audit backup batch benchmark bike block blog book boost border box branch break ' +
  'brief bug bump cache call camp capture card care cast catch cause challenge change channel charge chart chase chat ' +
  'check claim clean clear clock close code colour color comment commit complete contact content contrast control copy ' +
  'count cover craft credit cross cut cycle dash date debrief decrease default delay demo design detail ' +
  'dial diff display document double download draft draw dream drive drop edit email end estimate exercise ' +
  'experiment export face fast fax feed feel file film filter finish fish fit fix flag flip float focus fold ' +
  'force form format frame freeze fund gift grade graph group guard guess guide gym hack hand handle head hike ' +
  'hire host hook house import index input interview inventory join journal judge juggle jump kick label land ' +
  'launch lead leave lecture lift limit link list load lock log loop love mail manage manual ' +
  'map mark market master match mentor message mirror miss mix mock model monitor motion move ' +
  'name network note number object offer open orchestrate outline output own pace pack package paint park part ' +
  'pass patch pause pay phonegraph piece pilot pin place plan plant play plot plug point poll polish ' +
  'pool pop port pose position post pour practice practise present press preview price print process produce profile ' +
  'program project promise prompt protest prototype pump purchase question queue quote race raise range rank rate rebase ' +
  'recap recall record reference refactor refund register rehearse reject release remark repair repeat report request ' +
  'research reserve reset resource rest restore result return review reward rework ring roll round route run ' +
  'sample save scan schedule scope score screen script search section seed share shift ' +
  'ship shop shoot shout show shower sign signal size sketch skip sleep slice slot snap sort sound source spec ' +
  'speed split sponsor spot spread sprint stack staff stage stamp stand start step stock stop store ' +
  'stress stretch structure sum supply support surface survey survive switch sync tackle tag ' +
  'talk target task taste tax template test text thread ticket tie tip tool top touch tour trace ' +
  'track trade trail train transfer trash trial trim trip trouble trust tune turn tweet twist type upload ' +
  'upgrade update use value vet view visit vote wait walk warm wash waste watch water wire work ' +
  'workshop wrap write zoom';

const clear = new Set(ORDERS.split(' '));
const doubtful = new Set(ORDERS_OR_THINGS.split(' '));

/** Verbs that begin an order and are hardly ever a thing: "send", "fix". In their base form. */
export const orders: readonly string[] = [...clear].filter((verb) => !doubtful.has(verb));

/** Verbs that name a thing as often: "plan", "report". In their base form. */
export const ordersOrThings: readonly string[] = [...doubtful];

/** Whether a word, in any case, is a verb that may begin an order. */
export function isWorkVerb(word: string): boolean {
  const verb = word.toLowerCase();
  return clear.has(verb) || doubtful.has(verb);
}
