import type { Note } from './note';

/** Words that every opted-out note holds. */
const NAME = 'follow-through';
const PROPERTY = /^["']?follow-through["']?\s*:\s*["']?(?:false|no|off)\b/im;
const TAG = /(?:^|\s)#no-follow-through(?![\w/-])/i;
/** In front matter a tag stands in a list, with or without its hash. */
const LISTED_TAG = /(?:^|[\s,[-])["']?#?no-follow-through["']?(?=[\s,\]]|$)/im;

/** Whether a note says that nothing in it is to be found: `follow-through: false` on top, or the tag #no-follow-through. */
export function isOptedOut({ lines, frontMatter }: Note, text: string): boolean {
  if (!text.includes(NAME)) return false;
  if (frontMatter !== null && (PROPERTY.test(frontMatter) || LISTED_TAG.test(frontMatter))) return true;
  return lines.some(({ region, content }) => region === 'text' && TAG.test(content));
}
