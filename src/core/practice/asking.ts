/** Words that ask somebody to speak about themselves, as interviewers do. */
const INVITATION = new RegExp(
  '^(?:can you |could you |please )?(?:tell (?:me|us)|describe|walk (?:me|us)|give (?:me|us)|share|show us|' +
    'talk (?:me |us )?(?:about|through)|explain|introduce yourself|discuss)\\b',
  'i',
);
const QUESTION_WORD =
  /^(?:how|why|what|when|where|who|whom|which|have you|do you|did you|are you|would you|can ?u|can you|if you|is there)\b/i;
const MARKS = /^[\s"'“”‘’*_#>.-]+|[\s"'“”‘’*_#]+$/g;
const NUMBER = /^(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]\s*/i;

/** A question without the quotes, stray hashes, bold marks and numbers around it. */
export function cleanQuestion(words: string): string {
  return words.replace(MARKS, '').replace(NUMBER, '').replace(MARKS, '').trim();
}

/** Whether clean words invite to speak: "Tell me about a time …". */
export const isInvitation = (words: string): boolean => INVITATION.test(words);

/** Whether clean words ask: they begin like a question or end as one. */
export const isAsking = (words: string): boolean =>
  QUESTION_WORD.test(words) || words.endsWith('?') || isInvitation(words);
