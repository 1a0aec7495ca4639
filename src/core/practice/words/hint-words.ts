/** Without one of these words a title or name says nothing of questions or practice; looked up before any pattern. */
export const HINT_WORDS: ReadonlySet<string> = new Set(
  (
    'ask asks asked asking question questions q qs prompt prompts behavioral behavioural behaviorals behaviourals ' +
    'situational competency interview interviews interviewer interviewers flashcard flashcards flash card cards self quiz ' +
    'quizzes exam exams drill drills viva application applications essay essays recall practice practise problem problems ' +
    'exercise exercises clarify clarifying reverse faq faqs agenda minutes action discussion retro retrospective to todo task ' +
    'tasks parking notes resources sources references reading contents toc follow ups followups answer answers solution solutions explanation ' +
    'explanations screening screen onsite round star prep preparation preparing scholarship fellowship admission admissions ' +
    'mock anki past revision study leetcode coding'
  ).split(' '),
);

/** Words by which a name, a heading or front matter makes a closer look worth its time. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'interview interviews behavioral behavioural behaviorals onsite viva screening prep preparation preparing application ' +
    'applications scholarship fellowship admission admissions essay essays practice practise mock drill drills quiz quizzes ' +
    'flashcard flashcards anki exam exams revision exercise exercises recall leetcode question questions prompts'
  ).split(' '),
);
