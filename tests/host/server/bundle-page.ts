import { build, type OutputFile } from 'esbuild';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = join(dirname(fileURLToPath(import.meta.url)), '..');

let bundled: Promise<ReadonlyMap<string, Uint8Array>> | null = null;

/** The host's own scripts and styles by file name (`host.js`, `metadata-worker.js`, `host.css`), built once. */
export function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  bundled ??= Promise.all([
    bundle({ host: 'page/host.ts' }, []),
    bundle({ 'metadata-worker': 'metadata/metadata-worker.ts' }, ['worker']),
  ]).then((parts) => new Map(parts.flat().map((file) => [basename(file.path), file.contents])));
  return bundled;
}

async function bundle(entries: Record<string, string>, conditions: string[]): Promise<OutputFile[]> {
  const result = await build({
    entryPoints: entries,
    absWorkingDir: HOST,
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles;
}
