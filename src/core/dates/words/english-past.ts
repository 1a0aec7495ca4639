/** Past forms that do not end in -ed, and nouns for what is over. */
export const pastWords: ReadonlySet<string> = new Set(
  (
    'was were had did went met sent told said saw got came gave took wrote spoke held made left ran sat read ' +
    'began broke built bought caught chose drew fell felt found forgot heard kept knew learnt lost paid put sold ' +
    'shipped spent stood taught thought won happened since ago yesterday minutes recap notes'
  ).split(' '),
);
