import { irregularPast } from '../../dates/words/english-past';

/** Irregular verbs in the past, as notes tell what has happened: "met Ann", "got it". Our own list. */
export const pastForms: readonly string[] = (
  `${irregularPast} ate became brought done drove fought given gotten grew laid led meant rang sang shown slept spoken ` +
  'stuck swam taken threw understood woke wore written been seen gone known begun chosen forgotten driven'
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
