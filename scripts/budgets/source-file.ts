import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A TypeScript file of the project with its syntax tree. */
export interface SourceFile {
  /** Path from the project's root, forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** Tables of words may be as long as the language is. */
  readonly isWordTable: boolean;
  readonly tree: ts.SourceFile;
}

/** All TypeScript files below a folder; none where there is no such folder. */
export function sourceFiles(folder: string): SourceFile[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => sourceFile(path.join(entry.parentPath, entry.name)));
}

/** One file, parsed without its types. */
export function sourceFile(file: string): SourceFile {
  const text = fs.readFileSync(file, 'utf8');
  const slashed = file.split(path.sep).join('/');
  return {
    path: slashed,
    lines: text.trimEnd().split('\n').length,
    isWordTable: slashed.includes('/words/'),
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true),
  };
}

/** Every node of a file's tree, parents before children. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}
