import { describe, expect, test } from 'vitest';
import { changelogSection } from '../../scripts/release/changelog-section';
import { manifestFindings } from '../../scripts/release/manifest-findings';

const good = {
  manifest: {
    id: 'tide-table',
    version: '1.2.0',
    minAppVersion: '1.13.0',
    description: 'Shows the tide beside the note.',
    isDesktopOnly: false,
  },
  versions: { '1.1.0': '1.12.0', '1.2.0': '1.13.0' },
  packageJson: { version: '1.2.0' },
  tag: '1.2.0' as string | null,
};

const described = (change: Record<string, unknown>) => ({
  ...good,
  manifest: { ...good.manifest, ...change },
});

describe('manifestFindings', () => {
  test.each([
    ['with the tag of its version', good],
    ['without a tag', { ...good, tag: null }],
  ])('accepts a sound manifest %s', (_how, files) => {
    expect(manifestFindings(files)).toEqual([]);
  });

  test.each([
    ['another tag', { ...good, tag: '1.3.0' }, 'the tag 1.3.0'],
    ['a tag with a v', { ...good, tag: 'v1.2.0' }, 'the tag v1.2.0'],
    ['another version in package.json', { ...good, packageJson: { version: '1.1.0' } }, 'package.json'],
    ['a version that versions.json does not know', { ...good, versions: {} }, 'versions.json'],
    ['no manifest', { ...good, manifest: null }, 'id'],
    ['a capital in the id', described({ id: 'Tide-table' }), 'id is not'],
    ['the app in the id', described({ id: 'obsidian-tides' }), 'id says'],
    ['an id that ends in plugin', described({ id: 'tide-plugin' }), 'id says'],
    ['a short description', described({ description: 'Tides.' }), '10 to 250'],
    ['no full stop', described({ description: 'Shows the tide beside the note' }), 'full stop'],
    ['a letter outside ASCII', described({ description: 'Shows the tide – always.' }), 'ASCII'],
    [
      'a plugin that calls itself one',
      described({ description: 'A plugin that shows tides.' }),
      'description says',
    ],
    ['a beta version', described({ version: '1.2.0-beta' }), 'x.y.z'],
    ['a manifest for desktops only', described({ isDesktopOnly: true }), 'isDesktopOnly'],
  ])('refuses %s', (_what, files, finding) => {
    expect(manifestFindings(files).join('; ')).toContain(finding);
  });
});

describe('changelogSection', () => {
  const changelog =
    '# Changelog\n\n## 1.2.0 (2026-08-01)\n\n- tides\n\n### Fixed\n- moon\n\n## [1.1.0]\n\n## 1.0.0\nfirst\n';

  test.each([
    ['1.2.0', '- tides\n\n### Fixed\n- moon'],
    ['1.0.0', 'first'],
  ])('holds what is said of %s', (version, section) => {
    expect(changelogSection(changelog, version)).toBe(section);
  });

  test.each(['1.1.0', '1.3.0', '1.2', ''])('is null for %j, of which nothing is said', (version) => {
    expect(changelogSection(changelog, version)).toBeNull();
  });
});
