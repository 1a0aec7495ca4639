// Checks what Obsidian's directory asks of a release: the manifest's wording and versions that agree.
//   tsx scripts/check-manifest.ts [TAG]      with a tag, it has to be the manifest's version
import fs from 'node:fs';
import { manifestFindings } from './release/manifest-findings';

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

const findings = manifestFindings({
  manifest: read('manifest.json'),
  versions: read('versions.json'),
  packageJson: read('package.json'),
  tag: process.argv[2] ?? null,
});

for (const finding of findings) process.stderr.write(`manifest.json: ${finding}\n`);
if (findings.length > 0) process.exitCode = 1;
