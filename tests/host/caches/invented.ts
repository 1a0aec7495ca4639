import type { CacheSummary } from '../cache-summary';

/** An invented note and what the app's cache holds for it. */
export interface InventedCache {
  name: string;
  note: string;
  cache: Partial<CacheSummary>;
}

/** Notes whose caches are known from the app's documented behaviour. */
export const INVENTED: readonly InventedCache[] = [
  { name: 'an empty note as nothing', note: '', cache: { sections: [], listItems: [], frontmatter: null } },
  {
    name: 'a list on the first line, whose items have no line to point to',
    note: '- [ ] pack\n- rest\n',
    cache: { listItems: ['0 under -1 [ ]', '1 under -1'], sections: ['list 0-1'] },
  },
  {
    name: 'a later list, whose items point to where it starts',
    note: 'Trip\n\n- [x] pack\n- [/] book\n',
    cache: { listItems: ['2 under -2 [x]', '3 under -2 [/]'] },
  },
  {
    name: 'nested items under their parents, by spaces and by tabs',
    note: '- one\n    - [ ] two\n        - three\n- four\n\t- five\n',
    cache: { listItems: ['0 under -1', '1 under 0 [ ]', '2 under 1', '3 under -1', '4 under 3'] },
  },
  {
    name: 'a list inside a callout',
    note: '> [!todo] Soon\n> - [ ] water the plants\n>     - [ ] the fern too\n',
    cache: { sections: ['callout 0-2'], listItems: ['1 under -1 [ ]', '2 under 1 [ ]'] },
  },
  {
    name: 'a quote as no callout',
    note: '> said somebody\n',
    cache: { sections: ['blockquote 0-0'], listItems: [] },
  },
  {
    name: 'no tasks in code, comments in HTML or front matter',
    note: '---\nplan: "- [ ] no"\n---\n```\n- [ ] no\n```\n\n<!--\n- [ ] no\n-->\n',
    cache: {
      listItems: [],
      frontmatter: { plan: '- [ ] no' },
      sections: ['yaml 0-2', 'code 3-5', 'html 7-9'],
    },
  },
  {
    name: 'numbered items as items and a bracket in the text as no task',
    note: '1. [ ] first\n2. then [ ] second\n3) other list\n',
    cache: { listItems: ['0 under -1 [ ]', '1 under -1', '2 under -2'] },
  },
  {
    name: 'headings with their levels, and no heading in code',
    note: '# Trip #\n\n## Packing\n\n```\n# not one\n```\n',
    cache: { headings: ['0 h1 Trip', '2 h2 Packing'] },
  },
  {
    name: 'broken front matter as none',
    note: '---\ntags: [one, "two\n---\n- [ ] task\n',
    cache: { frontmatter: null, listItems: ['3 under -3 [ ]'] },
  },
  {
    name: 'tags in text, and none in code or in a number',
    note: 'See #trip/north and `#code`, issue #12.\n',
    cache: { tags: ['0 #trip/north'] },
  },
  {
    name: 'a table as one section',
    note: '| who | what |\n| --- | --- |\n| Mira | - [ ] pack |\n',
    cache: { sections: ['table 0-2'], listItems: [] },
  },
  {
    name: 'lines that end in CRLF',
    note: '# Trip\r\n\r\n- [ ] pack\r\n  - [ ] shoes\r\n',
    cache: { headings: ['0 h1 Trip'], listItems: ['2 under -2 [ ]', '3 under 2 [ ]'] },
  },
];
