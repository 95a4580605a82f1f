import {
  findInvalidSettings,
  parseSettings,
  type Settings,
} from '../../browser/storage/settings.ts';

/** Identifies a settings file, and the version of its format. */
const FILE_FORMAT = { unspunSettings: 1 } as const;

/** The content of a file: settings and the names of invalid ones, or why there are none. */
export type SettingsFile =
  | { settings: Settings; invalidSettings: string[] }
  | { failure: 'broken' | 'foreign' | 'newer' };

/** Writes the settings as the text of a file. */
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

/** Reads settings from the text of a file. Missing or invalid values get their defaults. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseJson(text);
  if (file === undefined) return { failure: 'broken' };
  const { unspunSettings: version, settings } = (file ?? {}) as Record<string, unknown>;
  if (typeof version !== 'number' || !settings || typeof settings !== 'object') {
    return { failure: 'foreign' };
  }
  if (version > FILE_FORMAT.unspunSettings) return { failure: 'newer' };
  return { settings: parseSettings(settings), invalidSettings: findInvalidSettings(settings) };
}
