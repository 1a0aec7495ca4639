/** Irregular verbs in the past, as notes tell what has happened: "met Ann", "got it". Our own list. */
export const pastForms: readonly string[] = (
  'ate became began bought broke brought built came caught chose did done drew drove fell felt fought found gave given ' +
  'got gotten grew had heard held kept knew laid learnt led left lost made meant met paid ran rang said sang sat saw sent ' +
  'shown slept sold spent spoke spoken stood stuck swam taken taught thought threw told took understood was went were ' +
  'woke won wore written wrote been seen gone known begun chosen forgot forgotten driven'
).split(' ');

/** Words that end in "ed" and tell of nothing past. */
export const notPast: readonly string[] =
  'need feed seed speed exceed proceed succeed embed bed red shed indeed hundred weed breed bleed agreed-upon'.split(
    ' ',
  );

/** Words that end in "ing" and are no doing. */
export const notDoing: readonly string[] = (
  'thing something nothing anything everything morning evening string spring bring king ring sing during ceiling ' +
  'according including regarding pending meeting building wedding'
).split(' ');
