import { readSettings, type Settings } from '../browser/settings.ts';

/** What marks a file as ours, and the version of its form. */
const FORM = { unspunSettings: 1 } as const;

/** The settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ ...FORM, settings }, null, 2)}\n`;
}

/**
 * Settings from the text of a file; what a newer version added is left out.
 * @returns undefined if the text is no settings file of ours
 */
export function readSettingsFile(text: string): Settings | undefined {
  try {
    const { unspunSettings, settings } = JSON.parse(text);
    return unspunSettings === FORM.unspunSettings ? readSettings(settings) : undefined;
  } catch {
    return undefined;
  }
}
