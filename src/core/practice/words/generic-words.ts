/** Words of titles that name neither a company nor a subject: what is left of a title without them is its topic. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all an and answer answers application applications are ask asked asking assessment at background base ' +
    'basic basics before behavioral behaviour behavioural behavior card cards case checklist coding common company culture ' +
    'curated daily day document draft essay essays exam example examples experience extras final first fit flash flashcard ' +
    'flashcards follow following for from frequently fun general get give going have helpful history how hr i important in ' +
    'information interesting interview interviewer interviewers interviews intro introduction introductory it job journal ' +
    'know last likely list log manager me meeting meetings misc mock my new next non note notes of on onsite open or other ' +
    'our people personal phone possible potential practice practise prep preparation prepare preparing problem problems ' +
    'prompt prompts q qs qa question questions quiz quizzes recruiter review revision role round rounds sample screen ' +
    'screening second section self set short sheet situational some star story stories study stuff tech technical technique ' +
    'techniques test the them themselves they things third tips to top typical up us warm we week what will with you your ' +
    'types parts one two site virtual irl career careers anecdotal companies jobs internship internships follow-up follow-ups ' +
    'on-site phone-screen q&a flash-cards self-test w clear prob probably maybe 1st 2nd 3rd 4th asap v1 v2 readme index untitled'
  ).split(' '),
);
