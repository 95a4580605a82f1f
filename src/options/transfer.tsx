import { useState } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';
import { readSettings, type Settings } from '../browser/settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import type { Control } from './use-settings.ts';

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'unspun-settings.json',
  });
  link.click();
  URL.revokeObjectURL(address);
}

/** Settings to a file, from a file, and back to the first ones; the last two can be undone. */
export function Transfer({ control: { settings, change } }: { control: Control }) {
  const [before, setBefore] = useState<Settings>();
  const [told, setTold] = useState<Phrase>();
  const replace = (next: Settings, tell: Phrase) => {
    setBefore(settings);
    setTold(tell);
    change(next);
  };
  const open = async (file: File | undefined) => {
    const read = file && readSettingsFile(await file.text());
    if (read) replace(read, 'optionsImported');
    else if (file) setTold('optionsImportWrong');
  };
  const undo = () => {
    if (before) change(before);
    setBefore(undefined);
    setTold('optionsUndone');
  };
  return (
    <div class="line">
      <button type="button" onClick={() => download(writeSettingsFile(settings))}>
        {say('optionsExport')}
      </button>
      <label class="button">
        {say('optionsImport')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
      </label>
      <button type="button" onClick={() => replace(readSettings(undefined), 'optionsResetDone')}>
        {say('optionsReset')}
      </button>
      <p role="status">
        {told && say(told)}{' '}
        {before && (
          <button type="button" class="plain" onClick={undo}>
            {say('optionsUndo')}
          </button>
        )}
      </p>
    </div>
  );
}
