import ts from 'typescript';
import { nodes, type SourceFile } from './source-file';

/** Comments that silence a check. */
const silencing =
  /(?:\/\/|\/\*)[\s*]*(?:@ts-(?:ignore|nocheck|expect-error)|eslint-disable|stylelint-disable)/;

/** The shortcuts that a file takes past its checks, as `path:line what`. */
export function shortcuts(file: SourceFile): string[] {
  const found = [...nodes(file.tree)].flatMap((node) => {
    const what = shortcut(node);
    return what === null ? [] : [place(file, node.getStart(file.tree), what)];
  });
  const lines = file.tree.text.split('\n');
  const silenced = lines.flatMap((line, index) =>
    silencing.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [],
  );
  return [...found, ...silenced];
}

function shortcut(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isCatchClause(node) && node.block.statements.length === 0) return 'empty catch';
  return null;
}

function place(file: SourceFile, position: number, what: string): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(position).line + 1} ${what}`;
}
