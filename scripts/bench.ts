// Measures costs as ratios within one run and fails where one is over its limit.   npm run bench
import { dateRows } from './bench-dates';
import { journalRows } from './bench/journal-rows';
import { readRows } from './bench/read-rows';
import { report } from './figure-rows';

report([...readRows(), ...journalRows(), ...dateRows()]);
