import type { FollowUp } from './follow-up';

/** How sure the sidebar is to be before it shows a follow-up. */
export type Sensitivity = 'fewer' | 'balanced' | 'more';

/** The confidences from which a follow-up is shown, and from which it is offered apart as a *maybe*. */
export interface Thresholds {
  readonly shown: number;
  readonly maybe: number;
}

/**
 * `balanced` has the best balance of found and false among strangers' notes; `fewer` is right nine times in ten there,
 * `more` finds five in six.
 */
export const thresholds: Readonly<Record<Sensitivity, Thresholds>> = {
  fewer: { shown: 0.6, maybe: 0.4 },
  balanced: { shown: 0.41, maybe: 0.2 },
  more: { shown: 0.2, maybe: 0.15 },
};

type Sure = Pick<FollowUp, 'confidence'>;

/** Whether we are sure enough of a follow-up to show it in the sidebar, whatever its status. */
export function isShown({ confidence }: Sure, sensitivity: Sensitivity = 'balanced'): boolean {
  return confidence >= thresholds[sensitivity].shown;
}

/** Whether a follow-up is too doubtful to show among the others, but worth a look. */
export function isMaybe({ confidence }: Sure, sensitivity: Sensitivity = 'balanced'): boolean {
  return confidence >= thresholds[sensitivity].maybe && !isShown({ confidence }, sensitivity);
}
