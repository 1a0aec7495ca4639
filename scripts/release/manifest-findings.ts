/** The files that a release is described by, parsed; the tag is null outside a release. */
export interface ReleaseFiles {
  readonly manifest: unknown;
  readonly versions: unknown;
  readonly packageJson: unknown;
  readonly tag: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** What Obsidian's directory would refuse, as sentences; empty where it would accept. */
export function manifestFindings({ manifest, versions, packageJson, tag }: ReleaseFiles): string[] {
  const fields = asFields(manifest);
  const version = text(fields, 'version');
  return [
    ...idFindings(text(fields, 'id')),
    ...descriptionFindings(text(fields, 'description')),
    ...unless(/^\d+\.\d+\.\d+$/.test(version), 'version is not x.y.z'),
    ...unless(fields['isDesktopOnly'] === false, 'isDesktopOnly is not false'),
    ...unless(
      text(asFields(versions), version) === text(fields, 'minAppVersion'),
      'versions.json does not map this version to minAppVersion',
    ),
    ...unless(text(asFields(packageJson), 'version') === version, 'package.json has another version'),
    ...unless(tag === null || tag === version, `the tag ${tag ?? ''} is not the version ${version}`),
  ];
}

function idFindings(id: string): string[] {
  return [
    ...unless(/^[a-z]+(?:-[a-z]+)*$/.test(id), 'id is not lower-case letters and hyphens'),
    ...unless(!id.includes('obsidian') && !id.endsWith('plugin'), 'id says “obsidian” or ends in “plugin”'),
  ];
}

function descriptionFindings(description: string): string[] {
  return [
    ...unless(
      description.length >= 10 && description.length <= 250,
      'description is not 10 to 250 characters long',
    ),
    ...unless(
      /^[A-Z][\x20-\x7e]*\.$/.test(description),
      'description is not an ASCII sentence with a full stop',
    ),
    ...unless(!/obsidian|plugin/i.test(description), 'description says “obsidian” or “plugin”'),
  ];
}

function unless(holds: boolean, finding: string): string[] {
  return holds ? [] : [finding];
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}
