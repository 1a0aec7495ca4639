/** Work in steps: it may be put down after each of them and taken up again, so that a long note does not hold up the app. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many lines are a step: well below a millisecond's work each time one is read. */
const LINES = 64;

/** Whether a step ends before this line of those that are read one after the other. */
export const endsStep = (line: number): boolean => line % LINES === LINES - 1;

/** Makes something of each of many things, in steps. */
export function* each<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (endsStep(made.length)) yield;
    made.push(make(item, made.length));
  }
  return made;
}

/** Does all the steps at a stretch. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
