import { describe, expect, test } from 'vitest';
import { cueHoldsOn } from './cues-on';

describe('what a line opens with, where it is an order', () => {
  test.each([
    ['opens with an order', 'send the drawings to teo'],
    ['opens with an order', 'Renew the ferry pass'],
    ['opens with an order', 'also send the bill'],
    ['opens with an order', 'then renew the pass'],
    ['opens with an order', 'Rope: buy forty metres'],
    ['opens with an order', '**Rope:** buy forty metres'],
    ['opens with an order', 'SEND THE FORM'],
    ['opens with an order', 'notify odile re moorings'],
    ['order of an errand', 'call the yard'],
    ['order of an errand', 'Book the slip'],
    ['order of an errand', 'pay the diver'],
    ['small order before an unknown word', 'send brochures'],
    ['small order before an unknown word', 'paint hull'],
    ['order before an article', 'fix the pump'],
    ['order before an article', 'Send my regards'],
    ['order before a name', 'call Odile'],
    ['order before a name', 'remind Teo about the keel'],
    ['order before a day or number', 'send tomorrow'],
    ['order before a day or number', 'buy 40 hooks'],
    ['order before “is” or “will”', 'Change is hard'],
    ['order before “is” or “will”', 'Work will go on'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['opens with an order', 'sent the drawings to teo'],
    ['opens with an order', 'sending the drawings'],
    ['opens with an order', 'sends the drawings'],
    ['opens with an order', 'sender unknown'],
    ['opens with an order', 'the drawings'],
    ['opens with an order', 'quay in fog'],
    ['opens with an order', '#send the drawings'],
    ['opens with an order', 'teo, send the drawings'],
    ['opens with an order', '[ ] send the drawings'],
    ['order of an errand', 'stir the tar'],
    ['order of an errand', 'called the yard'],
    ['order of an errand', 'callers at the yard'],
    ['small order before an unknown word', 'send the brochures'],
    ['small order before an unknown word', 'Send brochures'],
    ['small order before an unknown word', 'send'],
    ['order before an article', 'fix pumps'],
    ['order before an article', 'over the top'],
    ['order before a name', 'call odile'],
    ['order before a name', 'Teo called Odile'],
    ['order before a day or number', 'send the form tomorrow'],
    ['order before a day or number', 'tomorrow send'],
    ['order before “is” or “will”', 'Change the rope'],
    ['order before “is” or “will”', 'It is hard'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });
});
