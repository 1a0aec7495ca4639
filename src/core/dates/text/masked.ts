// Lengths have limits so that no text takes long.
// Text in which a date is part of a name: code, addresses, file names, block ids, e-mail addresses.
const names =
  '`[^`]*`|' + // code span
  '\\w+://[^\\s)>\\]]*|' + // address
  '\\bwww\\.[^\\s)>\\]]*|' +
  '\\]\\([^)\\s]{0,300}\\)|' + // where a Markdown link goes
  '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{1,64}|' + // e-mail
  '[\\w/-]{1,99}\\.(?:md|pdf|png|jpe?g|gif|svg|docx?|xlsx?|csv|json|ya?ml|html?|txt|zip|[jt]s|py|mp[34])\\b|' +
  '(?:^|\\s)\\^[\\w-]+\\s*$'; // block id

const namePattern = new RegExp(names, 'giu');
const mayHoldName = /[`@^]|:\/\/|www\.|\]\(|\.[a-z]/iu;

const stub = '\uFFFC';

/** The text with such names blanked out, every other character in its place. */
export function withoutNames(text: string): string {
  if (!mayHoldName.test(text)) return text;
  return text.replace(namePattern, (name) => stub + ' '.repeat(name.length - 1));
}
