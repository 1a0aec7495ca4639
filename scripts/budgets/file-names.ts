import path from 'node:path';
import type { SourceFile } from './source-file';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.ts$/;

/** Names that say nothing of what is inside. */
const sayNothing = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'types',
  'constants',
  'common',
  'misc',
  'index',
]);

/** Files that are not named in kebab case for their one idea. */
export function badNames(files: readonly SourceFile[]): string[] {
  return files
    .map((file) => file.path)
    .filter((file) => {
      const folders = path.posix.dirname(file).split('/');
      const name = path.posix.basename(file);
      return (
        !kebabCase.test(name) || [...folders, name.replace(/\..*$/, '')].some((word) => sayNothing.has(word))
      );
    });
}
