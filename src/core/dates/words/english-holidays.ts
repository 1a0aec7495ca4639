/**
 * Holidays, a line for each: the rule, then its names as wordings, between commas and without apostrophes; "(s)" may be
 * missing. A rule is a day ("12/25"), the first such weekday on or after a day ("11/22>4": the fourth Thursday of
 * November), or one beside Easter Sunday; each may be some days later ("+1").
 */
export const englishHolidays = `1/1 new year(s) day?
12/31 new year(s) eve,nye
1/15>1 mlk day,martin luther king day
2/14 valentine(s) day,valentines,vday
2/15>1 president(s) day
3/8 women(s) day
3/17 saint|st patrick(s) day?
4/1 april fool(s) day?
4/22 earth day
5/1 may day,labour day,worker(s) day
5/5 cinco de mayo
5/8>0 mother(s) day
5/25>1 memorial day
6/15>0 father(s) day
6/19 juneteenth,freedom|jubilee day
7/1 canada day
7/4 independence day
9/1>1 labor day
10/8>1 columbus day,indigenous people(s) day
10/31 halloween day?
11/11 veteran(s) day,remembrance day
11/22>4 thanksgiving day?
11/22>4+1 black friday
11/22>4+4 cyber monday
12/24 christmas|xmas eve
12/25 christmas|xmas day?
12/26 boxing day
easter-47 mardi gras
easter-7 palm sunday
easter-2 good friday
easter+0 easter day|sunday?
easter+1 easter monday
easter+49 pentecost`.split('\n');
