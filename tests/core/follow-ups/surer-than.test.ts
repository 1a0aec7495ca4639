import { describe, expect, test } from 'vitest';
import { confidenceOnLast } from './reading';

/** A day’s notes with a line at their end. */
const inDay = (line: string): string[] => ['- slept badly', '- the pump works again', `- ${line}`];
const under = (title: string, line: string): string[] => [
  '## Talk',
  '- fog all day',
  '',
  `## ${title}`,
  '',
  `- ${line}`,
];

describe('what makes a line surer than the same line without it', () => {
  test.each([
    ['need to send the bill', 'sent the bill'],
    ['need to call odile', 'needed to call odile, and did'],
    ['i have to pay the diver', 'i had paid the diver'],
    ['send the bill to odile', 'sent the bill to odile'],
    ['send the bill to odile', 'sending the bill to odile'],
    ['send the bill to odile', 'odile sends the bill'],
    ['call the yard', 'called the yard'],
    ['call the yard', 'the yard called'],
    ['book the slip', 'booked the slip'],
    ['fix the pump', 'the pump is fixed'],
    ['ask teo for rope', 'teo asked for rope'],
    ['remember to pay the diver', 'remembered the diver'],
    ['don’t forget the bill', 'forgot the bill'],
    ['i’ll send the bill', 'i sent the bill'],
    ['we should ask the yard', 'we asked the yard'],
    ['Ruth to send the bill', 'Ruth sent the bill'],
    ['Ruth will send the bill', 'Ruth has sent the bill'],
    ['let’s ask the yard', 'let’s hope for sun'],
    ['must renew the pass', 'the pass is new'],
    ['make sure the pump runs', 'sure, the pump runs'],
    ['[ ] rope', 'rope'],
    ['TODO rope', 'rope'],
    ['[ ] sent the bill', 'sent the bill'],
    ['buy rope', 'bought rope'],
    ['send the bill', 'if you send the bill'],
    ['send the bill', 'never send the bill'],
    ['ask odile', 'did odile ask?'],
  ])('“%s” than “%s”', (surer, other) => {
    expect(confidenceOnLast(inDay(surer))).toBeGreaterThan(confidenceOnLast(inDay(other)));
  });

  test.each([
    ['Next steps', 'Yesterday', 'new rope for the slip'],
    ['Next steps', 'Attendees', 'rope and tar'],
    ['Action items', 'Decisions', 'new rope for the slip'],
    ['To do', 'Slip', 'rope and tar'],
    ['To do', 'Done', 'rope and tar'],
    ['Tasks', 'Ideas', 'paint the hull green'],
    ['TODO', 'Ingredients', 'rope and tar'],
    ['nex steps', 'Notes', 'ask the yard for tar'],
    ['Homework', 'Links', 'chart of the bay'],
  ])('under “%s” than under “%s”: %s', (surer, other, line) => {
    expect(confidenceOnLast(under(surer, line))).toBeGreaterThan(confidenceOnLast(under(other, line)));
  });

  test.each([
    ['2025-06-11.md', 'How to rig a dinghy.md', 'send the form'],
    ['Yard meeting.md', 'Handbook.md', 'check the pump'],
    ['TODO.md', 'Recipe for tar.md', 'buy tar'],
  ])('in %s than in %s: %s', (surer, other, line) => {
    expect(confidenceOnLast(inDay(line), surer)).toBeGreaterThan(confidenceOnLast(inDay(line), other));
  });

  test.each(['sent the bill', 'the pump is fixed', 'fog all day', 'odile likes rope', 'met teo at the slip'])(
    '“%s” under to-dos is surer than elsewhere, and less sure than a box',
    (line) => {
      const elsewhere = confidenceOnLast(inDay(line));
      const toDo = confidenceOnLast(under('To do', line));
      const box = confidenceOnLast(under('To do', `[ ] ${line}`));
      expect(toDo).toBeGreaterThanOrEqual(elsewhere);
      expect(box).toBeGreaterThan(toDo);
    },
  );
});
