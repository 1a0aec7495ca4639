function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Past forms that do not end in -ed. */
export const irregularPast =
  'was were had did went met sent told said saw got came gave took wrote spoke held made left ran sat began broke ' +
  'built bought caught chose drew fell felt found forgot heard kept knew learnt lost paid sold spent stood taught ' +
  'thought won';

/** Past forms, and nouns for what is over. */
export const pastWords = words(`${irregularPast} read put happened minutes recap notes`);

const future = 'will shall need needs should must plan plans going gonna todo tbd due';

/** Words that turn a clause to what is to come. */
export const futureWords = words(future);

/** Words after which even a past form is still to do: "to be sent", "get it fixed". */
export const aheadWords = words(`${future} let lets be get to have getting want wants if`);
