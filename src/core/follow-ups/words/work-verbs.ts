/** Verbs that begin an order to oneself or others, in their base form. Our own list. */
const WORK_VERBS = new Set(
  (
    'accept add address adjust agree align allocate analyse analyze announce answer apply appoint approve arrange ask ' +
    'assemble assess assign attach attend audit automate backup bake benchmark block book borrow brainstorm bring ' +
    'broadcast build bump buy calculate call cancel capture catch change charge chase check choose circulate clarify ' +
    'clean clear close collate collect compare compile complete compose configure confirm connect consider consolidate ' +
    'contact continue convert cook coordinate copy cover craft create cut debug decide define delegate delete deliver ' +
    'demo deploy describe design determine develop diagnose discuss distribute divide document donate double-check ' +
    'download draft draw drive drop edit email e-mail enable encourage engage enquire enrol enroll ensure escalate ' +
    'establish estimate evaluate examine expand expedite experiment explain explore export extend file fill finalise ' +
    'finalize find finish fix flag follow format forward gather generate get give go grab handle hand help hire host ' +
    'identify implement import improve include inform inquire inspect install instruct integrate interview introduce ' +
    'investigate invite invoice join keep label launch learn leave let liaise link list load locate log look make ' +
    'manage map mark measure meet mention merge message migrate monitor move name negotiate nominate notify nudge ' +
    'obtain offer open order organise organize outline pack paint park pay perform phone pick pilot ping plan plant ' +
    'play post practice practise prep prepare present print prioritise prioritize process produce promote propose ' +
    'prototype provide publish pull purchase push put query raise read reach rebuild recap recheck record recruit ' +
    'reconcile redesign redo refactor refer refine refresh register reinstall relay release remember remind remove ' +
    'rename renew rent repair repeat replace reply report reproduce request rerun research reschedule reserve reset ' +
    'resolve respond restart restore return reuse review revise revisit rewrite ring roll run sanity-check save scan ' +
    'schedule scope search secure see select sell send separate set setup share ship shop show sign simplify solicit ' +
    'solve sort source speak spec speed spend split spread start stop store streamline study submit suggest summarise ' +
    'summarize support survey swap switch sync synthesise synthesize take talk teach tell test text think tidy touch ' +
    'track train transcribe transfer translate trial troubleshoot try turn type understand update upgrade upload use ' +
    'validate verify visit volunteer vote wait walk wash watch water wire work wrap write zip'
  ).split(' '),
);

/** Whether a word, in any case, is a verb that may begin an order. */
export function isWorkVerb(word: string): boolean {
  return WORK_VERBS.has(word.toLowerCase());
}
