import { Menu } from 'obsidian';
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { lastHeading } from '../../core/journal/dismissed';
import { identityOf } from '../../core/journal/identity';
import type { Likeness, Subject } from '../../core/journal/journal-event';
import type { PracticePrompt } from '../../core/practice/prompt';
import { ruleWords, subjectNames } from './dismissal-words';
import { addItem, showMenu } from './menu-items';
import type { Remembering } from './remembering';

/** Adds to a menu what takes a line, others like it, or its whole note out of view. */
export function addDismissals(
  menu: Menu,
  subject: Subject,
  found: Pick<FollowUp | PracticePrompt, 'text' | 'anchor'>,
  desk: Remembering,
  at: MouseEvent | HTMLElement,
): void {
  const about = identityOf(found);
  const { path } = about;
  const dismiss = (like?: Likeness) =>
    void desk.keep({ kind: 'dismissal', subject, about, ...(like && { like }) });
  addItem(menu, `Not a ${subjectNames[subject]}`, 'eye-off', () => dismiss());
  addItem(menu, 'Nothing like this…', 'list-x', () => {
    const kinds = new Menu();
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    for (const by of ['words', 'heading'] as const) {
      const like = { folder, by };
      if (by === 'words' || lastHeading(about) !== '')
        addItem(kinds, `No ${ruleWords(like, about)}`, null, () => dismiss(like));
    }
    showMenu(kinds, at);
  });
  addItem(menu, 'Nothing from this note', 'file-x', () => void desk.keep({ kind: 'note dismissal', path }));
}
