import { sign, signsOf, type Signs } from './signs';

/** What is written on a line and is not said by it: comments, embeds, templates' and programs' expressions. */
const ASIDES = [/%%.*?(?:%%|$)/g, /<!--.*?(?:-->|$)/g, /!\[\[[^\]]*\]\]/g, /\{\{.*?\}\}/g, /<%.*?(?:%>|$)/g];
/** Roam's tasks are written like expressions: `{{[[TODO]]}} call Bo`. */
const ROAM_TASK = /\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}/g;
const ANY_ASIDE = /%%|<!--|!\[\[|\{\{|<%/;
const TEMPLATE = /<%|\{\{[^{}]*(?:date|title|time|value|tp\.|prompt|name)/i;

/** A line's words without comments, embeds and expressions. */
export function withoutAsides(content: string, signs: Signs = signsOf(content)): string {
  if ((signs & sign.aside) === 0 || !ANY_ASIDE.test(content)) return content;
  const told = content.replace(ROAM_TASK, '$1');
  return ASIDES.reduce((words, aside) => words.replace(aside, ' '), told)
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Whether a line is a template's, waiting to be filled in: `- [ ] {{title}}`, `<% tp.date.now() %>`. */
export function isTemplate(content: string, signs: Signs = signsOf(content)): boolean {
  return (signs & sign.aside) !== 0 && TEMPLATE.test(content);
}
