import { describe, expect, test } from 'vitest';
import { followUpOnLast } from '../reading';

const ownerOf = (lines: readonly string[]): string | null | undefined => followUpOnLast(lines)?.owner;

describe('whose a follow-up of a note is', () => {
  test.each([
    ['a parent bullet', ['- Ruth', '  - [ ] send the bill'], 'Ruth'],
    ['a parent with a colon', ['- Ruth:', '  - [ ] send the bill'], 'Ruth'],
    ['a parent in bold', ['- **Ruth**', '  - [ ] send the bill'], 'Ruth'],
    ['a parent as a link', ['- [[Ruth]]', '  - [ ] send the bill'], 'Ruth'],
    ['a parent with an at sign', ['- @ruth', '  - [ ] send the bill'], 'ruth'],
    ['a parent’s parent', ['- Ruth', '  - slip', '    - [ ] send the bill'], 'Ruth'],
    ['two parents', ['- Ruth & Teo', '  - [ ] send the bill'], 'Ruth, Teo'],
    ['a line that announces', ['Ruth:', '- [ ] send the bill'], 'Ruth'],
    ['a line in bold that announces', ['**Ruth**', '- [ ] send the bill'], 'Ruth'],
    ['one of several headings', ['## Teo', '- [ ] rest', '## Ruth', '- [ ] send the bill'], 'Ruth'],
    ['a heading of tasks', ['## Teo’s tasks', '## Ruth’s tasks', '- [ ] send the bill'], 'Ruth'],
    ['the line before the parent', ['- Ruth', '  - [ ] send the bill (Teo)'], 'Teo'],
    ['the parent before the heading', ['## Teo', '## Ruth', '- Sophia:', '  - [ ] send it'], 'Sophia'],
    ['“I” under a name', ['- Ruth', '  - [ ] I’ll send the bill'], 'Ruth'],
    ['“I” alone', ['- [ ] I’ll send the bill'], 'me'],
    ['a field before the words', ['- [ ] Teo to send the bill [assignee:: Ruth]'], 'Ruth'],
    ['a field before the parent', ['- Teo', '  - [ ] send the bill 👤 Ruth'], 'Ruth'],
    ['a mark', ['TODO(Ruth): send the bill'], 'Ruth'],
    ['a mark for somebody', ['- AI Ruth: send the bill'], 'Ruth'],
    ['a label in a box', ['- [ ] Ruth: send the bill'], 'Ruth'],
    ['brackets in a box', ['- [ ] send the bill (Ruth)'], 'Ruth'],
    ['an at sign in a box', ['- [ ] @ruth send the bill'], 'ruth'],
    ['a list of attendees', ['Attendees: Zorin (ZV), Brakka', '', '- [ ] ZV: send the bill'], 'ZV'],
    ['somebody on that list', ['Present: Zorin, Brakka', '', '- [ ] send the bill - Brakka'], 'Brakka'],
  ])('by %s', (_, lines, owner) => {
    expect(ownerOf(lines)).toBe(owner);
  });

  test.each([
    ['a line that names nobody', ['- [ ] send the bill']],
    ['somebody spoken of', ['- [ ] send Ruth the bill']],
    ['somebody to ask', ['- [ ] ask @ruth for the bill']],
    ['a single heading', ['## Ruth', '- [ ] send the bill']],
    ['a heading of a talk', ['## Talk with Ruth', '- [ ] send the bill']],
    ['a parent of another kind', ['- Slip', '  - [ ] send the bill']],
    ['a sibling', ['- Ruth', '- [ ] send the bill']],
    ['a sentence above', ['- Ruth likes the new slip', '  - [ ] send the bill']],
    ['an agenda’s turn', ['- Ruth (5 min): slip', '  - [ ] send the bill']],
    ['a mark of another kind', ['TODO(#41): send the bill']],
    ['all', ['- [ ] send the bill (all)']],
    ['the team', ['- [ ] Team: send the bill']],
    ['attendees', ['Attendees: Ruth, Teo', '', '- [ ] send the bill']],
  ])('not by %s', (_, lines) => {
    expect(ownerOf(lines)).toBeNull();
  });
});
