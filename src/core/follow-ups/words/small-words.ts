import { monthNames, weekdayNames } from '../../dates/words/english';

/** The small words by which a line shows its mood, by what they do. */
export const smallWords = {
  i: "i i'm im myself me my ive i've",
  we: "we us our ourselves we've",
  you: "you your yours u ur yourself you're y'all ya",
  somebodyElse: 'he she they it him her them his their its this that these those there here who',
  will: "will i'll we'll they'll he'll she'll you'll it'll ill gonna shall wont won't",
  need: 'need needs needed require requires',
  must: "must should shoudl shld shud gotta oughta ought supposed musn't mustn't shouldn't needn't",
  have: 'have has having',
  want: 'want wants wanna hope hoping hopes intend intends aim aims plan plans planning would',
  be: "be is are am was were been being isn't aren't wasn't weren't i'm it's that's he's she's they're we're there's im",
  article:
    'a an the my our his her their your this that these those some any all each every another both more',
  preposition:
    'with to for up out off in on at by from into onto about over through around down back away upon of if whether how ' +
    'what why where when which who against between after before as via per than till until without within across along ' +
    'w abt re wrt b4',
  hedge:
    'maybe perhaps possibly potentially might may could probably eventually someday sometime hopefully possible potential ' +
    'optional optionally evtl consider considering ideally else wish wonder thinking alternatively option idea ideas stretch',
  not: "not no never none don't dont doesn't doesnt didn't didnt can't cant cannot won't wont isn't isnt aren't couldn't nobody nothing without",
  asking:
    'what why how when where which who whom whose is are does do did can could would should has have will am was were',
  conditional:
    'if unless when once while depending whenever where otherwise because since although though whereas',
  time:
    `${weekdayNames} ${monthNames.replace('may ', '')} today tomorrow tonight asap soon later mon tue tues wed thu thur ` +
    'thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec eod eow eom cob weekend tmr tmrw tomorow tonite ' +
    'weds wknd week weeks month months',
  due: 'by due before deadline until till',
  to: 'to',
  and: 'and & + / or und then',
} as const;

/** What a small word does in a line. */
export type SmallWord = keyof typeof smallWords;
