// Builds main.js: `node esbuild.config.mjs` once and minified, `--watch` again on each change.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import esbuild from 'esbuild';

const isWatch = process.argv.includes('--watch');

/** Names the build by a hash of itself: what one build has read is no use to another. */
const named = {
  name: 'named by its hash',
  setup(build) {
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
        writeFileSync(path, text.replace('@build', name));
      }
    });
  },
};

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
  write: false,
  plugins: [named],
});

if (isWatch) {
  await context.watch();
} else {
  await context.rebuild();
  await context.dispose();
}
