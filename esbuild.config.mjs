// Builds main.js: `node esbuild.config.mjs` once and minified, `--watch` again on each change.
import esbuild from 'esbuild';

const isWatch = process.argv.includes('--watch');

const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2021',
  // What the app provides at run time.
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  minify: !isWatch,
  sourcemap: isWatch ? 'inline' : false,
  treeShaking: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'info',
});

if (isWatch) {
  await context.watch();
} else {
  await context.rebuild();
  await context.dispose();
}
