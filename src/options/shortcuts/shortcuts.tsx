import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { translate } from '../../browser/i18n/translate.ts';

/** Firefox opens its own page for shortcuts from version 137 on. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page where shortcuts are changed; a link to it would be refused. */
async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Phones have no shortcuts, and some no interface for them. */
async function listCommands(): Promise<Commands.Command[]> {
  try {
    return await browser.commands.getAll();
  } catch {
    return [];
  }
}

/** The keys that the extension answers to, as the browser has them now, and the way to change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const load = async () => setCommands(await listCommands());
    void load();
    // They may have been changed in another tab.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (commands.length === 0) return <p class="quiet">{translate('optionsShortcutsNone')}</p>;
  return (
    <>
      <dl class="shortcuts">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : translate('optionsShortcutUnset')}</dd>
            </div>
          ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings().catch(() => undefined)}>
        {translate('optionsShortcutsChange')}
      </button>
    </>
  );
}
