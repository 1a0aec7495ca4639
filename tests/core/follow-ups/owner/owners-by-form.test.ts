import { describe, expect, test } from 'vitest';
import { ownerMention } from '../../../../src/core/follow-ups/owner/owner-mention';

describe('an owner in brackets', () => {
  test.each([
    ['splice the rope (Odile)', 'Odile'],
    ['splice the rope (Sophia, Vesmira)', 'Sophia, Vesmira'],
    ['splice the rope (Ruth and Teo)', 'Ruth, Teo'],
    ['splice the rope (Ruth/Teo)', 'Ruth, Teo'],
    ['splice the rope (Ruth + Teo)', 'Ruth, Teo'],
    ['splice the rope (by Ruth)', 'Ruth'],
    ['splice the rope (→ Ruth)', 'Ruth'],
    ['splice the rope (Ruth?)', 'Ruth'],
    ['splice the rope (Ruth).', 'Ruth'],
    ['splice the rope (@ruth)', 'ruth'],
    ['splice the rope (Ruth Vale)', 'Ruth Vale'],
    ['splice the rope (Ruth V.)', 'Ruth V.'],
    ['splice the rope (Ruth), then rest', 'Ruth'],
    ['[Ruth] splice the rope', 'Ruth'],
    ['[name=zorin] splice the rope', 'zorin'],
  ])('%s: %s', (line, owner) => {
    expect(ownerMention(line)?.owner).toBe(owner);
  });

  test.each([
    'splice the rope (forty metres)',
    'splice the rope (ASAP)',
    'splice the rope (Tuesday)',
    'splice the rope (Optional)',
    'splice the rope (TBD)',
    'splice the rope (see Ruth for tar)',
    'splice the rope (Slack)',
    'splice the rope (2)',
    'splice the rope ()',
    'read Chart (Bayview)',
    '[Draft] splice the rope',
    '[x] splice the rope',
    '[Ruth](https://example.org)',
  ])('%s: nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});

describe('an owner as a label or at the end', () => {
  test.each([
    ['Ruth: splice the rope', 'Ruth', 'splice the rope'],
    ['Ruth – splice the rope', 'Ruth', 'splice the rope'],
    ['Ruth -> splice the rope', 'Ruth', 'splice the rope'],
    ['ruth: splice the rope', 'ruth', 'splice the rope'],
    ['Ruth and Teo: splice the rope', 'Ruth, Teo', 'splice the rope'],
    ['Ruth & Zorin: splice the rope', 'Ruth, Zorin', 'splice the rope'],
    ['Ruth (yard): splice the rope', 'Ruth', 'splice the rope'],
    ['*Ruth*: splice the rope', 'Ruth', 'splice the rope'],
    ['`Ruth`: splice the rope', 'Ruth', 'splice the rope'],
    ['[[People/Ruth|Ruth]]: splice the rope', 'Ruth', 'splice the rope'],
    ['Zorin: send the bill', 'Zorin', 'send the bill'],
    ['the rope – Ruth', 'Ruth', 'the rope'],
    ['the rope → Ruth', 'Ruth', 'the rope'],
    ['the rope - Ruth & Teo', 'Ruth, Teo', 'the rope'],
    ['the rope: **Ruth**', 'Ruth', 'the rope'],
  ])('%s: %s', (line, owner, words) => {
    expect(ownerMention(line)).toEqual({ owner, words });
  });

  test.each([
    'Zorin: the bill came',
    'Friday: send the bill',
    'Slip - send the bill',
    'FYI: send the bill',
    'Re: send the bill',
    'GitLab: send the bill',
    'Mooring 4: send the bill',
    'the rope - new',
    'the rope: Zorin',
    'the rope - Osprey Yard',
    'rope - the new one',
    'at 10:30 Ruth came',
  ])('%s: nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});

describe('an owner with an at sign', () => {
  test.each([
    ['@odile splice the rope', 'odile'],
    ['@odile: splice the rope', 'odile'],
    ['@odile @teo splice the rope', 'odile, teo'],
    ['@odile, @teo: splice the rope', 'odile, teo'],
    ['@odile and @teo splice the rope', 'odile, teo'],
    ['splice the rope @odile', 'odile'],
    ['splice the rope @odile @teo', 'odile, teo'],
    ['splice the rope (@odile).', 'odile'],
    ['rope: @odile will splice it', 'odile'],
    ['rope, @odile please', 'odile'],
    ['rope @odile-vale', 'odile-vale'],
  ])('%s: %s', (line, owner) => {
    expect(ownerMention(line)?.owner).toBe(owner);
  });

  test.each([
    'ask @odile',
    'talk to @odile about the rope',
    'tell @odile',
    'rope for @odile',
    'dinner w/ @odile',
    'cc @odile',
    'what @odile said is true',
    '@all splice the rope',
    '@here splice the rope',
    '@home splice the rope',
    'rope@example.org',
    'meet @ 10',
    '@ odile',
    '@41 rope',
  ])('%s: nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});
