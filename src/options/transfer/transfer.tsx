import { useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { parseSettings, type Settings } from '../../browser/storage/settings.ts';
import { saveFile } from '../../browser/ui/save-file.ts';
import { listSettingNames } from '../settings/settings-notices.tsx';
import type { SettingsControl } from '../settings/use-settings.ts';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from './settings-file.ts';

const FAILURE_TEXTS: Record<Extract<SettingsFile, { failure: string }>['failure'], TranslationKey> =
  {
    broken: 'optionsImportBroken',
    foreign: 'optionsImportWrong',
    newer: 'optionsImportNewer',
  };

const saveSettings = (settings: Settings) =>
  saveFile('unspun-settings.json', 'application/json', writeSettingsFile(settings));

/** Exports, imports and resets the settings. Import and reset can be undone. */
export function Transfer({ control: { settings, change } }: { control: SettingsControl }) {
  const [before, setBefore] = useState<Settings>();
  const [message, setMessage] = useState('');
  const replace = (next: Settings, done: string) => {
    setBefore(settings);
    setMessage(done);
    change(next);
  };
  const open = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again once it is corrected.
    input.value = '';
    if (text === undefined) return;
    const read = readSettingsFile(text);
    if ('failure' in read) return setMessage(translate(FAILURE_TEXTS[read.failure]));
    const { invalidSettings } = read;
    replace(
      read.settings,
      invalidSettings.length
        ? translate('optionsImportPart', listSettingNames(invalidSettings))
        : translate('optionsImported'),
    );
  };
  const undo = () => {
    if (before) change(before);
    setBefore(undefined);
    setMessage(translate('optionsUndone'));
  };
  return (
    <div class="line">
      <button type="button" onClick={() => saveSettings(settings)}>
        {translate('optionsExport')}
      </button>
      <label class="button">
        {translate('optionsImport')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </label>
      <button
        type="button"
        onClick={() => replace(parseSettings(undefined), translate('optionsResetDone'))}
      >
        {translate('optionsReset')}
      </button>
      <p role="status">
        {message && `${message} `}
        {before && (
          <button type="button" class="plain" onClick={undo}>
            {translate('optionsUndo')}
          </button>
        )}
      </p>
    </div>
  );
}
