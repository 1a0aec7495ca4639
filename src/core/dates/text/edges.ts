import type { Token } from './token';

// A number against one of these is part of something else: v1.2, #14, $5, a/3, 12:30.
const marksBeforeNumber = './\\_#$£€¥^:+*%&';
const currencies = '$€£¥';
const marksBeforeWord = '._#$@\\^';
const marksAfter = '/\\_%$€£@+*^';

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '-–'.includes(token.text);
}

const isEmphasis = (token: Token | undefined): boolean => token?.text === '*' || token?.text === '_';

/** True where the marks before a token open bold or italic text: no word or number stands right before them. */
function opensEmphasis(tokens: readonly Token[], place: number): boolean {
  let first = place;
  while (tokens[first]?.touches === true && isEmphasis(tokens[first - 1])) first--;
  return first < place && (tokens[first]?.touches !== true || tokens[first - 1]?.kind === 'mark');
}

/** True where the marks from a place on close bold or italic text: no word or number stands right behind them. */
function closesEmphasis(tokens: readonly Token[], place: number): boolean {
  let end = place;
  while (tokens[end]?.touches === true && isEmphasis(tokens[end])) end++;
  return end > place && (tokens[end]?.touches !== true || tokens[end]?.kind === 'mark');
}

/** True where a phrase may begin at this token: it is not the middle of a longer word, number or name. */
export function beginsFreely(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  if (!token || token.kind === 'mark') return token?.text === '~';
  if (!before) return true;
  if (token.kind === 'number' && currencies.includes(before.text)) return false;
  if (!token.touches || opensEmphasis(tokens, place)) return true;
  if (before.kind !== 'mark') return before.meaning.halfDay !== undefined;
  if (token.kind === 'word') return !marksBeforeWord.includes(before.text);
  if (before.text === ':' && tokens[place - 2]?.kind === 'word') return true;
  const isAfterName = isDash(before) && before.touches && tokens[place - 2]?.kind !== 'mark';
  return !marksBeforeNumber.includes(before.text) && !isAfterName;
}

/** True where a phrase may end before this token. */
export function endsFreely(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place];
  if (!next?.touches || closesEmphasis(tokens, place)) return true;
  if (next.kind !== 'mark') return false;
  const after = tokens[place + 1];
  const goesOn = after?.touches === true;
  if (!goesOn) return next.text !== '%' && next.text !== '°';
  const isLetterAhead = next.text === '/' && after.meaning.glue === 'q';
  if (marksAfter.includes(next.text) && !isLetterAhead)
    return next.text === '/' && after.kind === 'word' && tokens[place - 1]?.kind === 'word';
  const last = tokens[place - 1];
  if (last?.kind === 'number' && after.kind === 'number') return !'-.:,'.includes(next.text);
  return !(next.text === '.' && after.kind === 'word' && last?.kind !== 'word') && next.text !== '=';
}
