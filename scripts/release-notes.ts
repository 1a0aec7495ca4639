// Prints what the changelog says of a version:   tsx scripts/release-notes.ts VERSION
import fs from 'node:fs';
import { changelogSection } from './release/changelog-section';

const version = process.argv[2] ?? '';
const section = changelogSection(fs.readFileSync('CHANGELOG.md', 'utf8'), version);

if (section === null) {
  process.stderr.write(`CHANGELOG.md says nothing of version “${version}”.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${section}\n`);
}
