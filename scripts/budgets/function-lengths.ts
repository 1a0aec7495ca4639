import ts from 'typescript';
import { nodes, type SourceFile } from './source-file';

/** Lengths in lines of all functions with a body in braces, nested ones counted by themselves too. */
export function functionLengths({ tree }: SourceFile): number[] {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return [...nodes(tree)]
    .filter(hasBracedBody)
    .map((node) => line(node.getEnd()) - line(node.getStart(tree)) + 1);
}

function hasBracedBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && ts.isBlock(node.body);
}
