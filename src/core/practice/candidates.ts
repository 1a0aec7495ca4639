import type { NoteLine } from '../note/note';
import type { Candidate } from './candidate';
import { findQuestion, isMarked } from './find-question';
import type { FoundQuestion } from './finders/finder';
import type { PracticeNote } from './note-kind/practice-note';
import { Rows } from './place/rows';
import { hasTextBeneath, isMidParagraph } from './place/surroundings';
import { Titles, type Title } from './place/titles';
import { asking, type Asking } from './wording/asking';
import { mayAsk } from './wording/may-ask';

interface Asked {
  readonly question: FoundQuestion;
  readonly asking: Asking | null;
}

/** Whether a list item stands right under a title over questions: then it is one, however it is worded. */
function isListed(line: NoteLine, [nearest]: readonly Title[]): boolean {
  if (nearest?.isNearest !== true) return false;
  if (nearest.role === 'to ask them') return line.marker !== null || nearest.isPlain;
  return nearest.role === 'asked of me' && line.marker !== null;
}

/** The questions of a note, however doubtful, top to bottom. */
export class Candidates {
  private readonly asked = new Map<NoteLine, Asked>();
  private readonly byLine = new Map<number, Candidate>();
  private readonly titles: Titles;
  private readonly rows: Rows;

  private constructor(private readonly practiceNote: PracticeNote) {
    let readTo = -1;
    for (const line of practiceNote.note.lines) {
      if (line.index > readTo && this.isWorthReading(line))
        readTo = this.read(line)?.question.endLine ?? readTo;
    }
    this.titles = new Titles(practiceNote.note);
    this.rows = new Rows(practiceNote.textLines, (line) => this.asks(line));
  }

  /** Looks at every line of a note. */
  static of(practiceNote: PracticeNote): Candidate[] {
    const candidates = new Candidates(practiceNote);
    for (const line of practiceNote.note.lines) candidates.consider(line);
    return [...candidates.byLine.values()];
  }

  /** Cards and folds stand in any region; other lines must begin or end like a question. */
  private isWorthReading({ region, content, table }: NoteLine): boolean {
    if (region !== 'text' || table !== null) return true;
    return mayAsk(content) || content.includes('::');
  }

  private read(line: NoteLine): Asked | null {
    const question = findQuestion(line, this.practiceNote);
    if (!question) return null;
    const asked = { question, asking: asking(question.text) };
    this.asked.set(line, asked);
    return asked;
  }

  private asks(line: NoteLine): boolean {
    const asked = this.asked.get(line);
    return asked !== undefined && asked.asking !== null;
  }

  private consider(line: NoteLine): void {
    const known = this.asked.get(line);
    const asksItself = known !== undefined && (known.asking !== null || isMarked(known.question));
    if (!asksItself && (line.region !== 'text' || line.content === '')) return;
    const titles = this.titles.above(line);
    if (!asksItself && !this.rows.isInRowOfQuestions(line) && !isListed(line, titles)) return;
    const asked = known ?? this.read(line);
    if (asked) this.byLine.set(line.index, this.candidate(line, asked, titles));
  }

  private candidate(line: NoteLine, { question, asking }: Asked, titles: readonly Title[]): Candidate {
    const { note } = this.practiceNote;
    return {
      line,
      question,
      asking,
      titles,
      siblings: this.rows.siblingsOf(line),
      within: this.within(line),
      isMidParagraph: isMidParagraph(note, line),
      hasTextBeneath: hasTextBeneath(note, line, question),
    };
  }

  /** The question above that holds a line: a list parent, or the heading of its section. */
  private within(line: NoteLine): Candidate | null {
    for (let parent = line.parent; parent; parent = parent.parent) {
      const found = this.byLine.get(parent.index);
      if (found) return found;
    }
    for (let section = line.section; section; section = section.parent) {
      const found = this.byLine.get(section.line);
      if (found) return found;
    }
    return null;
  }
}
