// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = -5.18;

/**
 * What each cue adds to a line's score, in log odds and in the order of the cues: +1 makes a follow-up 2.7 times as
 * likely, −1 as much less. Cues of no weight do not tell enough to be asked.
 */
export const WEIGHTS: readonly number[] = [
  // Marks: the line is marked as a task, or as done.
  6.36, // checkbox
  6.14, // keyword
  1.3, // task field
  1.12, // says “to do” or “action”
  -2.01, // struck out
  0.33, // ends in a done word
  1.75, // marked, opens with a verb
  -0.54, // marked, a title
  -0.9, // marked, in a note that speaks to a reader
  -0.7, // marked, in a note with code

  // Opening: the mood of the first words.
  0.85, // opens with an order
  1.5, // order of an errand
  -1.35, // asks “do we …”
  0.99, // small order before an unknown word
  1.21, // order before an article
  0.43, // order before a name
  0.59, // order before a day or number
  -0.42, // order before “is” or “will”
  -1.8, // opens with a past
  -0.61, // opens with a doing
  -0.77, // opens with “sends”
  -0.34, // opens with “I”
  -0.79, // opens with an article
  -1.43, // opens with a preposition
  -0.48, // opens with “if” or “when”
  -1.2, // opens with “not”
  -0.81, // opens with a number

  // Plans: what somebody means to do.
  0.84, // “I’ll …”
  1.12, // “I will”, “I need to”
  -0.5, // “we will”
  -0.29, // “we need to”, “we should”
  0.82, // “we need to” begins a sentence
  1.13, // somebody to …
  1.53, // somebody will …
  0.65, // somebody does …
  2.32, // mine
  1.32, // promised
  0.75, // an order in a later clause
  0.79, // somebody should …
  1.49, // somebody is going to …
  2.1, // opens with a plan
  0.72, // a name and an order
  1.74, // “will …” at the beginning
  0.69, // “need to …” at the beginning
  0.36, // “must” or “should” at the beginning
  1.1, // “need to” further on
  0.93, // “should” further on
  0.66, // “will” further on
  1.05, // to be done
  -0.71, // must be done
  2.64, // “let’s”
  0.91, // “please”
  1.03, // “can you”
  1.01, // follow up, look into
  1.58, // an order in a later sentence
  0.75, // is doing it
  1.73, // still open

  // Who has it, and when it is wanted.
  1.94, // names an owner
  -0.64, // @name
  0.85, // names a day
  1.83, // by a day
  -0.69, // names only a day
  1.37, // row of a table of tasks
  1.59, // table with a due column
  1.37, // table with an owner column

  // Place: what the titles above announce.
  2.19, // under a to-do line
  1.06, // directly under a to-do line
  1.89, // under a to-do heading
  0.85, // under a heading that speaks of to-dos
  1.02, // first level under a to-do heading
  1.39, // under a line of plans
  1.1, // under a heading of plans
  1.23, // under a heading that speaks of plans
  -1.43, // under a line of kind people
  0.7, // under a line of kind agenda
  0.27, // under a line of kind decisions
  -0.94, // under a line of kind ideas
  -0.7, // under a line of kind questions
  0.3, // under a line of kind blockers
  0.41, // under a line of kind sources
  -0.9, // under a line of kind interview
  -0.65, // under a heading of kind done
  -1.32, // under a heading of kind people
  0.7, // under a heading of kind notes
  -0.48, // under a heading of kind ideas
  -0.45, // under a heading of kind questions
  -0.48, // under a heading of kind blockers
  0.99, // under no heading
  -1.48, // is a to-do title itself
  -0.97, // stands above others
  -1.71, // not a list item
  0.84, // outline star
  0.63, // goes on the line above
  -0.57, // goes on an item
  -0.37, // goes on a wrapped sentence
  -0.68, // third list level or deeper

  // Doubts: wording, length and marks of lines that ask for nothing.
  -0.42, // has “was” or “is”
  0.18, // hedges
  -0.64, // speaks to a reader
  0.21, // speaks of me
  0.33, // has a name inside
  -0.76, // has a question mark
  -0.83, // is quoted
  -1.27, // begins with a link
  -1.02, // is only a link
  -0.79, // has code
  -0.7, // log of an outline
  -0.53, // has several sentences
  -0.37, // begins with a time
  -1.26, // one word
  -0.7, // two words

  // Together: what an order means by the shape and the place of its line.
  -0.87, // order to a reader
  0.29, // bare words under a to-do title

  // Note: what the note is for, and what an order means in it.
  0.43, // note named as meeting
  -1.02, // note named as interview
  -0.87, // note named as how-to
  -1.27, // note named as project papers
  0.27, // note named as log
  -0.73, // note with code
  -0.36, // note with many headings
  0.41, // note typed in haste
  1.02, // order in a note named as day
  0.65, // order in a note named as to do
  -0.28, // order in a note named as interview
  -0.55, // order in a note named as how-to
  -0.58, // order in a note named as reading
  -0.51, // order in a note named as project papers
  0.35, // order in a note named as log
  0.91, // order in a note typed in haste
  -0.7, // note with numbered lists
  -0.32, // note in the first person
  0.46, // note with attendees
  0.41, // note with dated headings
  0.74, // note of few lines
  0.8, // note of many lines
];
