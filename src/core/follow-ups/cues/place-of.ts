import type { NoteLine, Section } from '../../note/note';
import { headingsAbove, headingWeight } from '../words/title-words';
import { Titles, type Title } from './title';

/** Where a line stands: the titles above it and how far away they are. */
export interface Place {
  /** The nearest list parent or lead-in line that announces something. */
  readonly parentTitle: Title | null;
  /** How many levels above the line it stands. */
  readonly parentDistance: number;
  /** What the heading above announces. */
  readonly headingTitle: Title | null;
  /** What the words of all headings above add to the score of a line without a task's mark, in log odds. */
  readonly headingWeight: number;
  /** List levels above the line. */
  readonly depth: number;
}

/** The places of one note's lines; lines with the same parent and heading share theirs. */
export class Places {
  private readonly titles: Titles;
  private readonly byParent = new Map<NoteLine, Place>();
  private readonly bySection = new Map<Section | null, Place>();
  private readonly weights = new Map<Section | null, number>();

  constructor(tellsStories: boolean) {
    this.titles = new Titles(tellsStories);
  }

  of(line: NoteLine): Place {
    const { parent, section } = line;
    const known = parent ? this.byParent.get(parent) : this.bySection.get(section);
    if (known) return known;
    const place = this.read(parent, section);
    if (parent) this.byParent.set(parent, place);
    else this.bySection.set(section, place);
    return place;
  }

  private read(parent: NoteLine | null, section: Section | null): Place {
    let parentTitle: Title | null = null;
    let parentDistance = 0;
    let depth = 0;
    for (let at = parent; at; at = at.parent) {
      if (at.marker !== null) depth++;
      if (parentTitle) continue;
      parentDistance++;
      parentTitle = this.titles.ofLine(at);
    }
    return {
      parentTitle,
      parentDistance,
      headingTitle: section && this.titles.ofSection(section),
      headingWeight: this.headingWeight(section),
      depth,
    };
  }

  private headingWeight(section: Section | null): number {
    const weight = this.weights.get(section) ?? headingWeight(headingsAbove(section));
    this.weights.set(section, weight);
    return weight;
  }
}
