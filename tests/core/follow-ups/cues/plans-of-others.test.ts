import { describe, expect, test } from 'vitest';
import { cueHoldsOn } from './cues-on';

describe('plans of somebody', () => {
  test.each([
    ['somebody to …', 'Odile to send the drawings'],
    ['somebody to …', 'Odile and Teo to ask the yard'],
    ['somebody to …', '@odile to splice the rope'],
    ['somebody to …', 'Keel: Odile to ask the yard'],
    ['somebody to …', 'Keel is loose. Teo to ask'],
    ['somebody to …', 'Teo to be told'],
    ['somebody will …', 'Odile will send the drawings'],
    ['somebody will …', 'Teo, Odile will ask'],
    ['somebody will …', 'It leaks. Teo will caulk it'],
    ['somebody should …', 'Odile should ask the yard'],
    ['somebody should …', 'Teo needs to splice it'],
    ['somebody should …', 'Teo has to splice it'],
    ['somebody should …', 'Teo wants to splice it'],
    ['somebody is going to …', 'Odile is going to ask'],
    ['somebody is going to …', 'Teo and Odile are going to sail'],
    ['a name and an order', 'Odile reach out to the yard'],
    ['a name and an order', 'Teo, send the bill'],
    ['a name and an order', 'Teo book the slip'],
    ['somebody does …', 'Odile asks the yard'],
    ['somebody does …', 'Odile, Teo book the slip. Ruth takes the rope'],
    ['is doing it', 'Odile is splicing the rope'],
    ['is doing it', 'they are caulking'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['somebody to …', 'Odile came to the quay'],
    ['somebody to …', 'Odile to the quay'],
    ['somebody to …', 'odile to send the drawings'],
    ['somebody to …', 'Drawings sent to Odile'],
    ['somebody to …', 'We to send the drawings'],
    ['somebody will …', 'Odile willingly sent them'],
    ['somebody will …', 'We will send the drawings'],
    ['somebody will …', 'The yard will send them'],
    ['somebody should …', 'Odile asked the yard'],
    ['somebody should …', 'You should ask the yard'],
    ['somebody should …', 'Odile has a dinghy'],
    ['somebody is going to …', 'Odile is at the slip'],
    ['somebody is going to …', 'We are going to sail'],
    ['somebody does …', 'Odile asked the yard'],
    ['somebody does …', 'the yard asks for more'],
    ['a name and an order', 'Odile likes the yard'],
    ['a name and an order', 'Odile and the yard'],
    ['a name and an order', 'Today send the bill'],
    ['is doing it', 'Odile was paid'],
    ['is doing it', 'it is something'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });
});
