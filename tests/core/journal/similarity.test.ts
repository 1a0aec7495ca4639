import { describe, expect, it } from 'vitest';
import { CLOSE, similarity } from '../../../src/core/journal/similarity';

describe('two texts are close', () => {
  it.each([
    ['call Ana', 'call Ana today'],
    ['Tell me about yourself', 'Tell me a bit about yourself'],
    ['What went wrong in your last project?', 'What went wrong in your last big project'],
    ['order the pump', 'Order **the** pump!'],
    ['why this team', 'Why this team, now?'],
    ['你为什么选择我们', '你为什么会选择我们'],
    ['book room 12 for the workshop', 'book room 12 for the big workshop'],
  ])('%j and %j', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThanOrEqual(CLOSE);
    expect(similarity(other, one)).toBe(similarity(one, other));
  });
});

describe('two texts are not close', () => {
  it.each([
    ['call Ana', 'ring Ana'],
    ['send Ana the draft', 'send Ben the draft'],
    ['review the draft of chapter 3 for Ana', 'review the draft of chapter 4 for Ana'],
    ['bump marisol on july 3rd', 'bump marisol on july'],
    ['draft the intro', 'draft the outro'],
    ['Why us?', 'Why them?'],
    ['', ''],
    ['…', 'call Ana'],
    ['你为什么选择我们', '请介绍一下你自己'],
  ])('%j and %j', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(CLOSE);
  });
});
