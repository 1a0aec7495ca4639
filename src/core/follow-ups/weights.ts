// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = -4.24;

/**
 * What each cue adds to a line's score, in log odds and in the order of the cues: +1 makes a follow-up 2.7 times as
 * likely, −1 as much less. Cues of no weight do not tell enough to be asked.
 */
export const WEIGHTS: readonly number[] = [
  // Marks: the line is marked as a task, or as done.
  5.57, // checkbox
  5.24, // keyword
  1.27, // task field
  1.22, // says “to do” or “action”
  -1.66, // struck out
  0.44, // ends in a done word
  1.5, // marked, opens with a verb
  -0.87, // marked, a title
  -1, // marked, in a note that speaks to a reader
  -0.89, // marked, in a note with code

  // Opening: the mood of the first words.
  0.55, // opens with an order
  0.79, // order of an errand
  -0.48, // order of counsel
  -1.47, // asks “do we …”
  0.21, // small order
  0.77, // small order before an unknown word
  0.87, // order before an article
  0.36, // order before a name
  0.4, // order before a day or number
  -0.62, // order before “is” or “will”
  -1.79, // opens with a past
  -0.69, // opens with a doing
  -0.73, // opens with “sends”
  -0.75, // opens with “I”
  -0.42, // opens with “it” or “they”
  -0.82, // opens with an article
  -1.18, // opens with a preposition
  -0.9, // opens with a question word
  -0.67, // opens with “if” or “when”
  -1.11, // opens with “not”
  -0.87, // opens with a number
  -0.34, // opens with an unknown name

  // Plans: what somebody means to do.
  0.84, // “I’ll …”
  1.04, // “I will”, “I need to”
  -0.63, // “we will”
  -0.42, // “we need to”, “we should”
  0.88, // “we need to” begins a sentence
  1.02, // somebody to …
  1.38, // somebody will …
  1.06, // somebody does …
  2.5, // mine
  1.61, // promised
  0.62, // an order in a later clause
  0.57, // somebody should …
  1.03, // somebody is going to …
  2.08, // opens with a plan
  0.88, // somebody small to …
  0.86, // “going to”
  0.86, // a name and an order
  2.01, // “will …” at the beginning
  1.13, // “need to …” at the beginning
  0.39, // “need …” at the beginning
  0.47, // “must” or “should” at the beginning
  1.11, // “need to” further on
  1.03, // “should” further on
  0.5, // “will” further on
  1.12, // to be done
  -0.55, // must be done
  2.74, // “let’s”
  0.85, // “please”
  1.27, // “can you”
  -0.62, // “want to”
  0.49, // “try to”
  1.01, // follow up, look into
  1.48, // an order in a later sentence
  0.64, // is doing it
  1.43, // still open

  // Who has it, and when it is wanted.
  1.83, // names an owner
  -0.54, // @name
  0.5, // owner in parentheses
  0.65, // names a day
  1.85, // by a day
  -0.85, // names only a day
  1.41, // row of a table of tasks
  1.45, // table with a due column
  1.41, // table with an owner column

  // Place: what the titles above announce.
  2.26, // under a to-do line
  1.07, // directly under a to-do line
  2.45, // under a to-do heading
  1.44, // under a heading that speaks of to-dos
  1.14, // first level under a to-do heading
  1.4, // under a line of plans
  1.81, // under a heading of plans
  1.39, // under a heading that speaks of plans
  -0.19, // below a to-do heading further up
  0.44, // below a heading of plans further up
  -1.11, // below a how-to heading further up
  0, // under a line of kind done
  -1.36, // under a line of kind people
  0.7, // under a line of kind agenda
  0.19, // under a line of kind decisions
  -0.38, // under a line of kind notes
  -0.6, // under a line of kind ideas
  -0.59, // under a line of kind questions
  0.33, // under a line of kind blockers
  -0.35, // under a line of kind how-to
  0.57, // under a line of kind sources
  0, // under a line of kind story
  -0.97, // under a line of kind interview
  -0.58, // under a heading of kind done
  -1.49, // under a heading of kind people
  0.26, // under a heading of kind agenda
  1.03, // under a heading of kind decisions
  1.2, // under a heading of kind notes
  -0.22, // under a heading of kind ideas
  -0.39, // under a heading of kind questions
  0, // under a heading of kind blockers
  0.62, // under a heading of kind how-to
  0.4, // under a heading of kind sources
  -0.34, // under a heading of kind story
  0, // under a heading of kind interview
  0.45, // under an unknown heading
  1.21, // under no heading
  -1.42, // is a to-do title itself
  -0.49, // is another title itself
  -1.03, // stands above others
  -1.86, // not a list item
  -0.6, // numbered
  0.39, // outline star
  0.81, // goes on the line above
  -0.27, // goes on an item
  -0.35, // goes on a wrapped sentence
  0.28, // first list level
  -0.59, // third list level or deeper

  // Doubts: wording, length and marks of lines that ask for nothing.
  -0.56, // has a past
  -0.72, // has “was” or “is”
  0.16, // hedges
  -0.93, // negates
  -0.42, // speaks to a reader
  0.42, // speaks of me
  0.43, // has a name inside
  -0.37, // is a question
  -0.73, // has a question mark
  -0.98, // is quoted
  -1.49, // begins with a link
  -1.27, // is only a link
  -0.52, // has code
  -0.47, // has an equals sign or arrow
  -0.69, // ends in a numbered link
  -1.04, // log of an outline
  -0.63, // is bold throughout
  -0.45, // has several sentences
  -0.47, // ends in a colon
  -0.44, // begins with a time
  -1.42, // one word
  -0.72, // two words

  // Together: what an order means by the shape and the place of its line.
  -0.38, // order in prose
  -0.95, // order to a reader
  0.18, // clear order of up to five words
  0.52, // bare words under a to-do title

  // Note: what the note is for, and what an order means in it.
  -0.85, // note named as day
  0, // note named as meeting
  0.27, // note named as to do
  -1.53, // note named as interview
  -0.89, // note named as how-to
  0, // note named as reading
  -1.73, // note named as project papers
  0.56, // note named as log
  -0.91, // note with code
  -0.39, // note that speaks to a reader
  -0.37, // note of long lines
  -0.37, // note with many headings
  0.7, // note typed in haste
  1.22, // order in a note named as day
  0.17, // order in a note named as meeting
  0.66, // order in a note named as to do
  -0.34, // order in a note named as interview
  -0.51, // order in a note named as how-to
  -0.78, // order in a note named as reading
  -0.68, // order in a note named as project papers
  0.5, // order in a note named as log
  0, // order in a note with code
  0.31, // order in a note that speaks to a reader
  0, // order in a note of long lines
  0, // order in a note with many headings
  0.33, // order in a note typed in haste
  -0.34, // note mostly of lists
  -0.51, // note with numbered lists
  -0.42, // note in the first person
  0.25, // note with many links
  0.45, // note with attendees
  0.58, // note with dated headings
  0.61, // note of few lines
  0.88, // note of many lines
  0.72, // short bare line in a note without lists
  0.3, // thing in a note named as to do
  0.64, // errand in a note named as meeting or day
];
