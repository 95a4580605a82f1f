import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the extension that speaks one language, whatever the browser's own is. */
export interface LocalizedCopy {
  folder: string;
  remove(): void;
}

/** Puts a language's strings in the place of English, which browsers without that language would show. */
export function createLocalizedCopy(built: string, code: string): LocalizedCopy {
  const folder = mkdtempSync(join(tmpdir(), `unspun-${code}-`));
  cpSync(built, folder, { recursive: true });
  const strings = (code: string) => join(folder, '_locales', code, 'messages.json');
  if (code !== 'en') cpSync(strings(code), strings('en'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
