import { describe, expect, test } from 'vitest';
import { datesOf } from '../../scripts/dates/dates-of';
import { runScript } from './run-script';

/** Starting npm takes a while on a busy machine. */
const timeout = 60_000;

const sentence = (text: string, dayFirst = false): string =>
  JSON.stringify({ text, writtenOn: '2026-03-02', dayFirst });

describe('npm run dates', () => {
  test('prints one line of dates for each sentence', { timeout }, () => {
    const lines = [
      sentence('call her 2026-03-05 or march 9th'),
      sentence('nothing to say here'),
      sentence('5/3/2026', true),
      sentence('5/3/2026', false),
      sentence('before april 1'),
      sentence('a line\u2028and a half, tomorrow'),
    ];
    const { status, stdout, stderr } = runScript('dates', [], `${lines.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      [
        { start: '2026-03-05', end: '2026-03-05', text: '2026-03-05', index: 9 },
        { start: '2026-03-09', end: '2026-03-09', text: 'march 9th', index: 23 },
      ],
      [],
      [{ start: '2026-03-05', end: '2026-03-05' }],
      [{ start: '2026-05-03', end: '2026-05-03' }],
      [{ start: null }],
      [{ start: '2026-03-03', text: 'tomorrow' }],
    ]);
  });

  test('stops with exit 1 at a line that it cannot understand, and says which', { timeout }, () => {
    const { status, stdout, stderr } = runScript(
      'dates',
      [],
      `${sentence('tomorrow')}\n{}\n${sentence('today')}\n`,
    );
    expect({ status, lines: stdout.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(stderr).toMatch(/^line 2: ./);
  });
});

describe('a sentence is refused', () => {
  test.each([
    ['that is no JSON', 'tomorrow', 'JSON'],
    ['that is no object', '"tomorrow"', '“text” is missing'],
    ['without a text', '{"writtenOn":"2026-03-02"}', '“text” is missing'],
    ['without a day of writing', '{"text":"tomorrow"}', '“writtenOn” is not a day'],
    [
      'with a day of another form',
      '{"text":"tomorrow","writtenOn":"2 March 2026"}',
      '“writtenOn” is not a day',
    ],
  ])('%s', (_what, line, reason) => {
    expect(() => datesOf(line)).toThrow(reason);
  });
});
