/** Those who are told of something each time it happens. */
export interface Listeners<News> {
  /** Calls the listener with each piece of news until the result is called. */
  readonly subscribe: (listener: (news: News) => void) => () => void;
  readonly tell: (news: News) => void;
}

/** Nobody yet. */
export function listeners<News>(): Listeners<News> {
  const all = new Set<(news: News) => void>();
  return {
    subscribe: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (news) => {
      for (const listener of all) listener(news);
    },
  };
}
