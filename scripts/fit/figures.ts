import type { Example, Exercise } from './examples';

/** How found follow-ups compare with the labels. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const precision = ({ right, wrong }: Figures): number =>
  right + wrong === 0 ? 0 : right / (right + wrong);
export const recall = ({ right, missed }: Figures): number =>
  right + missed === 0 ? 0 : right / (right + missed);
export const f1 = ({ right, wrong, missed }: Figures): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** What to count: everything, or lines without a checkbox only. */
export type Counting = 'all' | 'without checkbox';

/** Compares what is found in one note with its labels; lines that the readers left open count neither way. */
export function figuresOf(
  { note, examples }: Exercise,
  isFound: (example: Example) => boolean,
  counting: Counting,
): Figures {
  const clear = note.actions.filter((action) => action.standing === 'clear');
  const counted = counting === 'all' ? clear : clear.filter((action) => !action.isCheckbox);
  const found = examples.filter((example) => !example.isClosed && isFound(example));
  const holds =
    ({ line }: Example) =>
    (action: { line: number; endLine: number }): boolean =>
      line >= action.line && line <= action.endLine;
  const right = counted.filter((action) => found.some((example) => holds(example)(action))).length;
  const wrong = found.filter(
    (example) => !note.actions.some(holds(example)) && (counting === 'all' || !example.isCheckbox),
  ).length;
  return { right, wrong, missed: counted.length - right };
}

/** The figures of several notes taken together. */
export function total(figures: readonly Figures[]): Figures {
  return figures.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** `P 82.1  R 70.3  F1 75.8`, in percent. */
export function inPercent(figures: Figures): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  return `P ${percent(precision(figures))}  R ${percent(recall(figures))}  F1 ${percent(f1(figures))}`;
}
