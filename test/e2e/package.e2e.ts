import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { BUILT } from '../../tools/browser/open-stage.ts';
import { BROWSERS } from './with-stage.ts';

/** What a page has to load of us, and what a reader has to fetch; bytes. */
const INJECTED_LIMIT = 30_000;
const PACKED_LIMIT = 6_000_000;

/** Ways to run text as code, or code from elsewhere. */
const STRANGE_CODE = [/\beval\(/, /new Function\(/, /importScripts\(/, /import\(["'`]https?:/];

const VITE = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
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
  const folder = BUILT[name];
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('is built to the same bytes again', () => {
    const again = mkdtempSync(join(tmpdir(), 'unspun-again-'));
    const args = [VITE, 'build', '--mode', MODES[name], '--outDir', again, '--logLevel', 'error'];
    execFileSync(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
    const both = [fingerprint(again), fingerprint(folder)];
    rmSync(again, { recursive: true });
    expect(both[0]).toEqual(both[1]);
  });

  test('asks for no more than it was settled to ask for, and shows pages nothing', () => {
    expect(built.permissions.sort()).toEqual(['contextMenus', 'search', 'storage']);
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
    const packed = filesOf(folder).map((file) => deflateRawSync(readFileSync(file)).length);
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
