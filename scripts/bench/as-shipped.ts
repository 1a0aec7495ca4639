import { runInThisContext } from 'node:vm';
import { buildSync, type BuildOptions } from 'esbuild';

/** Bundled and minified as main.js is. */
function bundled(options: BuildOptions): string {
  const built = buildSync({
    ...options,
    bundle: true,
    minify: true,
    target: 'es2021',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

/** The bytes that what a module exports by this name adds to the plugin, which has no wrapper around a module. */
export function bytesOf(entryPoint: string, name: string): number {
  const contents = `export { ${name} } from './${entryPoint}';`;
  return Buffer.byteLength(bundled({ stdin: { contents, resolveDir: '.', loader: 'ts' }, format: 'esm' }));
}

/** Loads the module at a path as it ships, so that what runs the bench does not slow it. The caller says what it exports. */
export function asShipped(entryPoint: string): unknown {
  const code = bundled({ entryPoints: [entryPoint], format: 'cjs' });
  const module: { exports: unknown } = { exports: {} };
  const load = runInThisContext(`(module) => { ${code} }`) as (into: typeof module) => void;
  load(module);
  return module.exports;
}
