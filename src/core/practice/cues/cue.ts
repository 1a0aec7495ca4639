/** A reason to believe, or to doubt, that a line is a practice question. */
export interface Cue<Subject> {
  /** What it adds in log odds; fitted to labelled notes by scripts/fit-prompts.ts, then rounded. */
  readonly weight: number;
  /** In plain words, unique; `…` stands for what the cue quotes. */
  readonly reason: string;
  /** Whether it applies, or the words that it quotes. */
  readonly applies: (subject: Subject) => boolean | string;
}

/** A cue that applies, its reason with the words that it quotes. */
export interface Reason extends Pick<Cue<never>, 'weight' | 'reason'> {
  readonly words: string;
}

/** A cue in one line. */
export const cue = <Subject>(
  weight: number,
  reason: string,
  applies: Cue<Subject>['applies'],
): Cue<Subject> => ({ weight, reason, applies });

/** The cues that apply. */
export const reasons = <Subject>(cues: readonly Cue<Subject>[], subject: Subject): Reason[] =>
  cues.flatMap(({ weight, reason, applies }) => {
    const said = applies(subject);
    return said ? [{ weight, reason, words: said === true ? reason : reason.replace('…', said) }] : [];
  });
