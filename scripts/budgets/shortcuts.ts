import ts from 'typescript';
import { nodes, type SourceFile } from './source-file';

/** How comments that silence a check begin. */
const silencing = /^\/[/*][\s*]*(?:@ts-(?:ignore|nocheck|expect-error)|eslint-disable|stylelint-disable)/;

/** The shortcuts that a file takes past its checks, as `path:line what`. */
export function shortcuts(file: SourceFile): string[] {
  const { tree } = file;
  return [...nodes(tree)].flatMap((node) => [
    ...codeShortcuts(node).map((what) => place(file, node.getStart(tree), what)),
    ...commentsBefore(node, tree.text)
      .filter(({ text }) => silencing.test(text))
      .map(({ at, text }) => place(file, at, text)),
  ]);
}

function codeShortcuts(node: ts.Node): string[] {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return ['any'];
  return ts.isCatchClause(node) && node.block.statements.length === 0 ? ['empty catch'] : [];
}

/** Comments are asked of tokens alone: each belongs to the white space before one token. */
function commentsBefore(node: ts.Node, text: string): { at: number; text: string }[] {
  if (!ts.isToken(node)) return [];
  const start = node.getFullStart();
  // At the start of a file both kinds are the same comments.
  const trailing = start === 0 ? [] : (ts.getTrailingCommentRanges(text, start) ?? []);
  const ranges = [...trailing, ...(ts.getLeadingCommentRanges(text, start) ?? [])];
  return ranges.map(({ pos, end }) => ({ at: pos, text: text.slice(pos, end) }));
}

function place(file: SourceFile, position: number, what: string): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(position).line + 1} ${what}`;
}
