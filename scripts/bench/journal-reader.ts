export { eventLine } from '../../src/core/journal/event-line';
export { journalHeader, readJournal } from '../../src/core/journal/journal-file';
export { remembered } from '../../src/core/journal/remembered';
