import { describe, expect, test } from 'vitest';
import { followUpAt, followUpsIn } from '../reading';

describe('boxes and keywords in a note', () => {
  test.each([
    ['- [ ] splice the rope', 'checkbox', 'open'],
    ['* [ ] splice the rope', 'checkbox', 'open'],
    ['+ [ ] splice the rope', 'checkbox', 'open'],
    ['1. [ ] splice the rope', 'checkbox', 'open'],
    ['2) [ ] splice the rope', 'checkbox', 'open'],
    ['> - [ ] splice the rope', 'checkbox', 'open'],
    ['>> - [ ] splice the rope', 'checkbox', 'open'],
    ['- [x] splice the rope', 'checkbox', 'done'],
    ['- [X] splice the rope', 'checkbox', 'done'],
    ['- [✓] splice the rope', 'checkbox', 'done'],
    ['- [✔] splice the rope', 'checkbox', 'done'],
    ['- [/] splice the rope', 'checkbox', 'in progress'],
    ['- [-] splice the rope', 'checkbox', 'cancelled'],
    ['- [>] splice the rope', 'checkbox', 'open'],
    ['- [<] splice the rope', 'checkbox', 'open'],
    ['- [!] splice the rope', 'checkbox', 'open'],
    ['- [?] splice the rope', 'checkbox', 'open'],
    ['- [d] splice the rope', 'checkbox', 'open'],
    ['- [*] splice the rope', 'checkbox', 'open'],
    ['- [ ] TODO splice the rope', 'checkbox', 'open'],
    ['- [x] TODO splice the rope', 'checkbox', 'done'],
    ['- [ ] 10:00 - 10:30 splice the rope', 'checkbox', 'open'],
    ['- [ ] 09:15 splice the rope', 'checkbox', 'open'],
    ['TODO splice the rope', 'keyword', 'open'],
    ['- TODO splice the rope', 'keyword', 'open'],
    ['- LATER splice the rope', 'keyword', 'open'],
    ['- WAITING splice the rope', 'keyword', 'open'],
    ['- WAIT splice the rope', 'keyword', 'open'],
    ['- NOW splice the rope', 'keyword', 'in progress'],
    ['- DOING splice the rope', 'keyword', 'in progress'],
    ['** TODO [#A] splice the rope', 'keyword', 'open'],
    ['** TODO splice the rope :yard:rope:', 'keyword', 'open'],
    ['- TODO: splice the rope', 'keyword', 'open'],
    ['[ ] splice the rope', 'keyword', 'open'],
    ['- [] splice the rope', 'keyword', 'open'],
    ['* {{[[TODO]]}} splice the rope', 'keyword', 'open'],
    ['* {{[[DONE]]}} splice the rope', 'keyword', 'done'],
    ['AI: splice the rope', 'keyword', 'open'],
    ['ACTION - splice the rope', 'keyword', 'open'],
    ['@todo splice the rope', 'keyword', 'open'],
    ['Follow up: splice the rope', 'keyword', 'open'],
    ['FU: splice the rope', 'keyword', 'open'],
  ])('%s', (line, marker, status) => {
    expect(followUpAt(0, [line])).toMatchObject({ text: 'splice the rope', kind: 'action', marker, status });
  });

  test.each([
    '-[ ] splice the rope',
    '- [  ] splice the rope',
    '- [ ]splice the rope',
    '- [a](https://example.org) rope',
    '- todo lists are long',
    'TODOs of the yard',
    'NOWHERE to moor',
    'DOINGS of the yard',
    'Waiting for the tide',
    'the TODO of the yard',
    'laid to rest',
    '- action films',
  ])('%s: no mark', (line) => {
    for (const { marker } of followUpsIn([line])) expect(marker).toBeNull();
  });
});
