// The English words of date phrases. Another language is another such set of tables.

/** January first. */
export const monthNames =
  'january february march april may june july august september october november december';

/** Sunday first. */
export const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday';

/**
 * The words, a line for each kind, each line read after those above it: the kinds, the words, and where they mean numbers
 * the first of those and how much each is more. The first line is what a slip of the pen would make of a month or a weekday.
 */
export const words = `Other:monay frida sturdy
Month Anchors:${monthNames}:1
Weekday Leads Joins Anchors:${weekdayNames}:0
Count:zero one two three four five six seven eight nine ten eleven twelve:0
Count:thirteen fourteen fifteen sixteen seventeen eighteen nineteen:13
Tens Anchors:twenty thirty forty fifty sixty seventy eighty ninety:20:10
Ordinal Helps:first second third:1
Day Leads Joins Anchors:yesterday today tomorrow:-1
Few:couple few:2
Scale Anchors:hundred thousand:100:900
Half:am pm:0:12
Side:before after:-1:2
Which Leads Joins Helps:past last this next coming:-2
Part Leads Joins Helps:early earlier mid late later start end rest
Unit Units:day workday weekend week fortnight month quarter half year decade
Units:second minute hour
EndOf Anchors:eow eom eoq eoy
Hours Joins Weak:midnight morning noon afternoon eod evening night
Everyday:may march mar jan sun sat april june august dec
Verb:may march
Weak:q h w ww fy
Ending:st nd rd th
Leads Joins Helps:in on by before after until since from within starting of
Leads Joins:to around than at every as between
Helps:ago hence business half
Leads:due
Joins:and or for no not now is
the:the
Subject:i he she it we you they who the`;

/** Other spellings of words, a line for each word. */
export const spellings = `september sept
tuesday tues
wednesday weds
thursday thur thurs
few several
today tonight tonite eod cob eob 2day 2nite
tomorrow tmrw tmr tmw tmrrw tommorow tomoz 2morrow 2moro 2mrw
second sec
minute min
hour hr
workday weekday
weekend wkend wknd
week wk
month mth
quarter qtr
year yr
this that current same
coming upcoming
next nxt following
last previous prior
mid middle
start beginning
rest remaining
noon midday lunchtime
eod cob eob
evening eve
night tonight tonite nite
a an
before prior
until till til thru through
in during
around about approx
after following
starting beginning
every each any all per
onwards onward forward
business working work
fiscal financial calendar
and &
oclock o'clock o’clock
am a.m
pm p.m
' ’ ‘
's ’s
- – —
ww cw kw wk
fy cy
wc w/c`;
