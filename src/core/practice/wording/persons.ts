const SPEAKS_AS_ME = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|i)\b/;
const INVITES_ME =
  /\b(?:tell|show|give|walk|talk|convince|sell|let) (?:me|us)\b|\bour (?:company|team|product)/i;

/** Whether words speak of the writer: "should I", "do we". */
export const speaksAsMe = (text: string): boolean => SPEAKS_AS_ME.test(text) && !INVITES_ME.test(text);
