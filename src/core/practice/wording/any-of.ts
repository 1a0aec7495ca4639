/** A pattern that any of these alternatives matches, with a prefix and suffix around them; case does not count. */
export const anyOf = (alternatives: readonly string[], before = '', after = ''): RegExp =>
  new RegExp(`${before}(?:${alternatives.join('|')})${after}`, 'i');
