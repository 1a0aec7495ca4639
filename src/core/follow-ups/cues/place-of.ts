import type { NoteLine, Section } from '../../note/note';
import type { TitleKind } from '../words/titles';
import type { Title, Titles } from './title';

/** Where a line stands: the titles above it and how far away they are. */
export interface Place {
  /** The nearest list parent or lead-in line that announces something. */
  readonly parentTitle: Title | null;
  /** How many list levels above the line it stands. */
  readonly parentDistance: number;
  /** What the heading above announces. */
  readonly headingTitle: Title | null;
  /** What any heading further above announces. */
  readonly outerKinds: ReadonlySet<TitleKind>;
  /** What the line's own words announce, if it is a plain title itself. */
  readonly own: Title | null;
}

const none: ReadonlySet<TitleKind> = new Set();

function outerKinds(section: Section | null, titles: Titles): ReadonlySet<TitleKind> {
  if (!section?.parent) return none;
  const kinds = new Set<TitleKind>();
  for (let at = section.parent as Section | null; at; at = at.parent) {
    const title = titles.ofSection(at);
    if (title) kinds.add(title.kind);
  }
  return kinds;
}

/** Finds where a line stands. */
export function placeOf(line: NoteLine, titles: Titles): Place {
  let parentTitle: Title | null = null;
  let parentDistance = 0;
  for (let parent = line.parent; parent && !parentTitle; parent = parent.parent) {
    parentDistance++;
    parentTitle = titles.ofLine(parent);
  }
  return {
    parentTitle,
    parentDistance,
    headingTitle: line.section && titles.ofSection(line.section),
    outerKinds: outerKinds(line.section, titles),
    own: titles.ofLine(line),
  };
}
