import {
  findInvalidSettings,
  parseSettings,
  type Settings,
} from '../../browser/storage/settings.ts';

/** What marks a file as ours, and the version of its form. */
const FILE_FORMAT = { unspunSettings: 1 } as const;

/** What a file holds: settings, with the names of those that could not be read; or why it holds none. */
export type SettingsFile =
  | { settings: Settings; damage: string[] }
  | { failure: 'broken' | 'foreign' | 'newer' };

/** The settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ ...FILE_FORMAT, settings }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Settings from the text of a file; what is missing or cannot be read takes its first value. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseJson(text);
  if (file === undefined) return { failure: 'broken' };
  const { unspunSettings: form, settings } = (file ?? {}) as Record<string, unknown>;
  if (typeof form !== 'number' || !settings || typeof settings !== 'object') {
    return { failure: 'foreign' };
  }
  if (form > FILE_FORMAT.unspunSettings) return { failure: 'newer' };
  return { settings: parseSettings(settings), damage: findInvalidSettings(settings) };
}
