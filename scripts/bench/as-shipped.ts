import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

/** A module as it ships: bundled and minified, so that what runs the bench does not slow it. */
export interface AsShipped<T> {
  readonly code: string;
  readonly exports: T;
}

/** Bundles, minifies and loads the module at a path. The caller says what it exports. */
export function asShipped<T>(entryPoint: string): AsShipped<T> {
  const built = buildSync({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2021',
    write: false,
  });
  const code = built.outputFiles[0]?.text ?? '';
  const module: { exports: unknown } = { exports: {} };
  const load = runInThisContext(`(module) => { ${code} }`) as (into: typeof module) => void;
  load(module);
  return { code, exports: module.exports as T };
}
