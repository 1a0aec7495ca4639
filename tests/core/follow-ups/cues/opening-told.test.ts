import { describe, expect, test } from 'vitest';
import { cueHoldsOn } from './cues-on';

describe('what a line opens with, where it tells', () => {
  test.each([
    ['opens with a past', 'called the yard'],
    ['opens with a past', 'met Odile at the slip'],
    ['opens with a past', 'Painted half the hull'],
    ['opens with a past', 'went for a sail'],
    ['opens with a past', 'also painted the hull'],
    ['opens with a doing', 'waiting for the tide'],
    ['opens with a doing', 'Painting went well'],
    ['opens with “sends”', 'sends his regards'],
    ['opens with “sends”', 'carries on'],
    ['opens with “I”', 'I like the new gate'],
    ['opens with “I”', 'my boat leaks'],
    ['opens with “I”', 'i’m tired'],
    ['opens with an article', 'the crane was late'],
    ['opens with an article', 'A seal on the slip'],
    ['opens with an article', 'some gulls'],
    ['opens with a preposition', 'in the shed'],
    ['opens with a preposition', 'With Odile at noon'],
    ['opens with “if” or “when”', 'if the wind turns'],
    ['opens with “if” or “when”', 'When the tide is in'],
    ['opens with “not”', 'no wind'],
    ['opens with “not”', 'Never sail alone'],
    ['opens with a number', '12 gulls'],
    ['opens with a number', '10:30 left the quay'],
    ['asks “do we …”', 'do we own the slip'],
    ['asks “do we …”', 'Have you seen the keel'],
    ['asks “do we …”', 'should we sail'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['opens with a past', 'call the yard'],
    ['opens with a past', 'need rope'],
    ['opens with a past', 'feed the gulls'],
    ['opens with a past', 'red paint'],
    ['opens with a past', 'the painted hull'],
    ['opens with a past', 'set sail'],
    ['opens with a doing', 'nothing new'],
    ['opens with a doing', 'morning fog'],
    ['opens with a doing', 'spring tide'],
    ['opens with a doing', 'during the storm'],
    ['opens with “sends”', 'send his regards'],
    ['opens with “sends”', 'lets sail'],
    ['opens with “sends”', 'bus to the quay'],
    ['opens with “I”', 'island trip'],
    ['opens with “I”', 'teo and i sailed'],
    ['opens with an article', 'they left early'],
    ['opens with an article', 'anchor'],
    ['opens with a preposition', 'to the quay'],
    ['opens with a preposition', 'inside the shed'],
    ['opens with “if” or “when”', 'the wind, if it turns'],
    ['opens with “if” or “when”', 'iffy weather'],
    ['opens with “not”', 'notes'],
    ['opens with “not”', 'Don’t forget the keel'],
    ['opens with a number', 'twelve gulls'],
    ['opens with a number', 'nr 12'],
    ['asks “do we …”', 'do the dishes'],
    ['asks “do we …”', 'can you send the form'],
    ['asks “do we …”', 'we do'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });
});
