import { findDamage, readSettings, type Settings } from '../browser/settings.ts';

/** What marks a file as ours, and the version of its form. */
const FORM = { unspunSettings: 1 } as const;

/** What a file holds: settings, with the names of those that could not be read; or why it holds none. */
export type SettingsFile =
  | { settings: Settings; damage: string[] }
  | { failure: 'broken' | 'foreign' | 'newer' };

/** The settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ ...FORM, settings }, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Settings from the text of a file; what is missing or cannot be read takes its first value. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parse(text);
  if (file === undefined) return { failure: 'broken' };
  const { unspunSettings: form, settings } = (file ?? {}) as Record<string, unknown>;
  if (typeof form !== 'number' || !settings || typeof settings !== 'object') {
    return { failure: 'foreign' };
  }
  if (form > FORM.unspunSettings) return { failure: 'newer' };
  return { settings: readSettings(settings), damage: findDamage(settings) };
}
