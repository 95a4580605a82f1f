import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { readLocales } from '../../tools/locales/read-locales.ts';
import { readFolder } from '../../tools/package/read-folder.ts';
import { readTrackedFiles } from '../../tools/package/read-tracked-files.ts';
import { zipFiles } from '../../tools/package/zip-files.ts';
import { BUILD_FOLDERS } from '../harness/launch-fixture.ts';
import { BROWSERS } from '../harness/use-browser.ts';

/** What a page has to load of us, and what a reader has to fetch; bytes. */
const INJECTED_LIMIT = 30_000;
const PACKED_LIMIT = 10_000_000;

/**
 * What stands around the places where Readability and Preact can set innerHTML; nothing here has them do so, and
 * no source file does (test/layout.test.ts). Readability is in two files.
 */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';
const SETTERS = ['articleContent:', '.__html=='];
const AROUND = 80;

const ROOT = join(import.meta.dirname, '../..');
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

/** Ways to run text as code, or code from elsewhere. */
const STRANGE_CODE = [/\beval\(/, /new Function\(/, /importScripts\(/, /import\(["'`]https?:/];

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const MODES = { chromium: 'chrome', firefox: 'firefox' };

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const fingerprint = (folder: string) =>
  Object.fromEntries(filesOf(folder).map((file) => [relative(folder, file), hash(file)]));

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = BUILD_FOLDERS[name];
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('is built to the same bytes again', () => {
    const again = mkdtempSync(join(tmpdir(), 'unspun-again-'));
    const args = [VITE, 'build', '--mode', MODES[name], '--outDir', again, '--logLevel', 'error'];
    execFileSync(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
    const both = [fingerprint(again), fingerprint(folder)];
    rmSync(again, { recursive: true });
    expect(both[0]).toEqual(both[1]);
  });

  test('ships strings without what only translators read', () => {
    const codes = readdirSync(join(folder, '_locales'));
    expect(codes).toEqual(Object.keys(readLocales()));
    for (const code of codes) {
      const text = readFileSync(join(folder, '_locales', code, 'messages.json'), 'utf8');
      expect(text).not.toContain('"description"');
      expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(readLocales()[code] ?? {}));
    }
  });

  test('asks for no more than it was settled to ask for, and shows pages nothing', () => {
    const own = { chromium: ['offscreen'], firefox: [] };
    expect(built.permissions.sort()).toEqual(
      ['contextMenus', 'search', 'storage', ...own[name]].sort(),
    );
    expect(built.host_permissions).toEqual(manifest.host_permissions);
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
    expect(built.content_security_policy.extension_pages).toContain("script-src 'self'");
    expect(built.content_security_policy.extension_pages).not.toContain('unsafe');
  });

  test('runs no code but its own', () => {
    const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
    const strange = scripts.filter((file) => {
      const code = readFileSync(file, 'utf8');
      return STRANGE_CODE.some((pattern) => pattern.test(code));
    });
    expect(strange).toEqual([]);
    const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
    const inline = pages.filter((file) =>
      /<script(?![^>]*\ssrc=)/.test(readFileSync(file, 'utf8')),
    );
    expect(inline).toEqual([]);
  });

  test('is small', () => {
    const injected: string[] = built.content_scripts.flatMap(
      ({ js = [], css = [] }: { js?: string[]; css?: string[] }) => [...js, ...css],
    );
    const gzipped = injected.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(gzipped.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(INJECTED_LIMIT);
    // As hard as the package is packed (zip-files.ts).
    const packed = filesOf(folder).map(
      (file) => deflateRawSync(readFileSync(file), { level: 9 }).length,
    );
    expect(packed.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(PACKED_LIMIT);
  });

  test('carries the licences of what is in it', () => {
    const text = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
    const packages = [
      '@mozilla/readability',
      'preact',
      'tldts',
      'valibot',
      'webextension-polyfill',
    ];
    expect(packages.filter((name) => !text.includes(`${name} `))).toEqual([]);
  });
});

test('npm run package gives zips of the same bytes again', async () => {
  const name = (part: string) => `unspun-${manifest.version}-${part}.zip`;
  const before = new Map([
    [name('chrome'), await zipFiles(readFolder(BUILD_FOLDERS.chromium))],
    [name('firefox'), await zipFiles(readFolder(BUILD_FOLDERS.firefox))],
    [name('source'), await zipFiles(readTrackedFiles(ROOT))],
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'unspun-packages-'));
  execFileSync('npm', ['run', '-s', 'package', folder]);
  const after = readFolder(folder);
  rmSync(folder, { recursive: true });
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, zip] of before)
    expect(Buffer.compare(zip, after.get(name) ?? new Uint8Array())).toBe(0);
  expect(before.get(name('chrome'))?.length).toBeLessThanOrEqual(PACKED_LIMIT);
  expect(before.get(name('firefox'))?.length).toBeLessThanOrEqual(PACKED_LIMIT);
}, 300_000);

interface Finding {
  code: string;
  file: string;
  line: number;
  column: number;
}

/**
 * pdf.js: its polyfills look for the global object by a function that they make, which the extension's policy forbids and
 * they catch; its worker is loaded from an address that we give it.
 */
const PDF_READER = /^assets\/(?:read-pdf|pdf\.worker)[^/]*$/;
const PDF_WARNINGS = ['DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT'];

const isPdfReader = ({ code, file }: Finding) =>
  PDF_READER.test(file) && PDF_WARNINGS.includes(code);

function isKnown({ file, line, column }: Finding): boolean {
  const code = readFileSync(join(BUILD_FOLDERS.firefox, file), 'utf8').split('\n')[line - 1] ?? '';
  const around = code.slice(Math.max(0, column - AROUND), column + AROUND);
  return SETTERS.some((text) => around.includes(text));
}

test('Firefox’s own checker finds nothing but known warnings', () => {
  const args = [WEB_EXT, 'lint', '--source-dir', BUILD_FOLDERS.firefox, '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<string, Finding[]>;
  expect(errors).toEqual([]);
  expect(warnings?.length).toBeGreaterThan(0);
  const strange = warnings?.filter(
    (one) => !isPdfReader(one) && (one.code !== KNOWN_WARNING || !isKnown(one)),
  );
  expect(strange).toEqual([]);
}, 120_000);
