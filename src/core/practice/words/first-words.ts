/** First words of lines that ask, or that announce questions, without a question mark; the other tables' first words. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'tell walk talk describe explain recall discuss share think give show let introduce sell convince picture imagine ' +
    'where when who which how hows why what whats do did does are were would will can could should is was has have had canu ' +
    'please ok okay so and but also q question questions qs prompt ' +
    'define compare contrast outline list name state derive prove distinguish differentiate identify calculate compute ' +
    'evaluate justify summarise summarize sketch design implement write given suppose consider ' +
    'example instance time times situation situations moment project occasion decision experience difference differences ' +
    'pros advantages disadvantages drawbacks greatest biggest proudest hardest toughest worst favorite favourite ' +
    'a an the your specific ask my things interview interviews behavioral behavioural common practice'
  ).split(' '),
);
