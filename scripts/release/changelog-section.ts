/**
 * What a changelog says of one version: the lines between its `## x.y.z` heading and the next one, trimmed.
 * Null where there is no such heading or nothing below it.
 */
export function changelogSection(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => headingOf(line) === version);
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const section = rest
    .slice(0, end === -1 ? rest.length : end)
    .join('\n')
    .trim();
  return section === '' ? null : section;
}

/** The version that a heading names: `## 1.2.0`, `## [1.2.0]` or `## 1.2.0 (2026-08-01)`. */
function headingOf(line: string): string | null {
  return /^## \[?(\d+\.\d+\.\d+)\]?(?:\s|$)/.exec(line)?.[1] ?? null;
}
