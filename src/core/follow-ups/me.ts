/** The owner of a follow-up that is the user's own. */
export const ME = 'me';

/** Whether an owner as written ("me", "Annie", "Annie, Raj") is, or includes, the user. */
export function isMe(owner: string, myNames: readonly string[]): boolean {
  const mine = new Set([ME, ...myNames.map((name) => name.toLowerCase())]);
  return owner.split(',').some((name) => mine.has(name.trim().toLowerCase()));
}
