import { describe, expect, test } from 'vitest';
import { clockWords, durationWords, stopwatch } from '../../../src/ui/practice/stopwatch';

function stopwatchAt(start: number) {
  let now = start;
  const watch = stopwatch(() => now);
  return { watch, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('a stopwatch', () => {
  test('stands still until it is started', () => {
    const { watch, pass } = stopwatchAt(1000);
    pass(5000);
    expect(watch.seconds).toBe(0);
  });

  test('counts whole seconds', () => {
    const { watch, pass } = stopwatchAt(1000);
    watch.start();
    pass(2999);
    expect(watch.seconds).toBe(2);
  });

  test('does not count while it is paused', () => {
    const { watch, pass } = stopwatchAt(0);
    watch.start();
    pass(1500);
    watch.pause();
    pass(60_000);
    watch.start();
    pass(1500);
    expect(watch.seconds).toBe(3);
  });

  test('is not started twice', () => {
    const { watch, pass } = stopwatchAt(0);
    watch.start();
    pass(4000);
    watch.start();
    expect(watch.seconds).toBe(4);
  });

  test('never runs backwards with the clock of the device', () => {
    const { watch, pass } = stopwatchAt(100_000);
    watch.start();
    pass(-50_000);
    expect(watch.seconds).toBe(0);
  });

  test('goes on from where it was left', () => {
    const { watch, pass } = stopwatchAt(0);
    watch.reset(30);
    expect(watch.isRunning).toBe(false);
    watch.start();
    pass(1000);
    expect(watch.seconds).toBe(31);
  });
});

describe('a time', () => {
  test.each([
    [0, '0:00', '0 seconds'],
    [1, '0:01', '1 second'],
    [42, '0:42', '42 seconds'],
    [60, '1:00', '1 minute'],
    [90, '1:30', '1 minute 30 seconds'],
    [120, '2:00', '2 minutes'],
    [725, '12:05', '12 minutes 5 seconds'],
  ])('of %i seconds', (seconds, clock, words) => {
    expect([clockWords(seconds), durationWords(seconds)]).toEqual([clock, words]);
  });
});
