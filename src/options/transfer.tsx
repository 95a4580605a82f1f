import { useState } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';
import { readSettings, type Settings } from '../browser/settings.ts';
import { nameSettings } from './notes.tsx';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from './settings-file.ts';
import type { Control } from './use-settings.ts';

const FAILURES: Record<Extract<SettingsFile, { failure: string }>['failure'], Phrase> = {
  broken: 'optionsImportBroken',
  foreign: 'optionsImportWrong',
  newer: 'optionsImportNewer',
};

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
  const [told, setTold] = useState('');
  const replace = (next: Settings, tell: string) => {
    setBefore(settings);
    setTold(tell);
    change(next);
  };
  const open = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again once it is mended.
    input.value = '';
    if (text === undefined) return;
    const read = readSettingsFile(text);
    if ('failure' in read) return setTold(say(FAILURES[read.failure]));
    const { damage } = read;
    const tell = damage.length
      ? say('optionsImportPart', nameSettings(damage))
      : say('optionsImported');
    replace(read.settings, tell);
  };
  const undo = () => {
    if (before) change(before);
    setBefore(undefined);
    setTold(say('optionsUndone'));
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
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </label>
      <button
        type="button"
        onClick={() => replace(readSettings(undefined), say('optionsResetDone'))}
      >
        {say('optionsReset')}
      </button>
      <p role="status">
        {told && `${told} `}
        {before && (
          <button type="button" class="plain" onClick={undo}>
            {say('optionsUndo')}
          </button>
        )}
      </p>
    </div>
  );
}
