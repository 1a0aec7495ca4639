import type { Chance } from './chance';

/** Everyday English, from the most to the less frequent: small words first, then plain verbs, things and qualities. */
const EVERYDAY = (
  'the to and a of in for i is on we with that it be this as are have not at or from you by can will if was about an what more ' +
  'all do so up get they time but how there our need would like one out just which when some new work use make their has my should ' +
  'no then also other could them your been into who people than only first good after very where any now may did because over day ' +
  'see know were think want way back most through us well me much before even really going might still things something find help ' +
  'each every same different team data project code group next week two few lot long part point end kind question idea problem year ' +
  'book page note list line plan test change start set run read write look give take put try keep talk call send ask show tell add ' +
  'check move open close build learn meet bring buy order email update review share follow finish fix create draft prepare discuss ' +
  'schedule contact organise research remember water house garden road river paper table window door letter morning evening summer ' +
  'winter school office shop market kitchen village bridge engine boat field stone wood glass iron colour sound light heat weight ' +
  'price budget number story picture music game team member friend child teacher doctor driver customer client partner manager early ' +
  'late small large great little old young high low short full empty quick slow easy hard clear better best main local public free ' +
  'ready sure true wrong strong deep warm cold dark bright made said went got came done seen used called found left felt told kept ' +
  'built working using making getting looking trying being having meeting reading writing training planning nothing anything everyone'
).split(' ');

const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sk sl st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou oo'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 't', 'nd', 'st', 'ck', 'ng'];
const ENDINGS = ['', '', '', '', 's', 's', 'er', 'ed', 'ing', 'ion', 'ment', 'al', 'ly', 'able'];

/** So many different words stand in a hundred thousand words of notes. */
const VOCABULARY = 12_000;
/** Zipf's law as Mandelbrot mended it: the share of the commonest 50, 200 and 1000 words is that of real notes. */
const FLATTENING = 5;

/** Words as notes use them: everyday ones most of the time, then invented ones, each rarer than the one before. */
export function vocabulary({ next, pick }: Chance): () => string {
  const made = Array.from({ length: VOCABULARY }, () => {
    const syllables = Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(ONSETS) + pick(VOWELS));
    return syllables.join('') + pick(CODAS) + pick(ENDINGS);
  });
  const words = [...EVERYDAY, ...made];
  const growth = (words.length + FLATTENING) / FLATTENING;
  return () => words[Math.floor(FLATTENING * growth ** next() - FLATTENING)] ?? 'the';
}

/** Names as notes call people by: common ones and ones that no list knows. */
export const NAMES =
  'Ruth Teo Priya Oskar Annie Bram Keiko Mateus Ingrid Yusuf Marisol Odile Raj Sunniva Tomasz Vesmira Jorunn Daniel Lena Ibrahim'.split(
    ' ',
  );
