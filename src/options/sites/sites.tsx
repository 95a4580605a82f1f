import { translate } from '../../browser/i18n/translate.ts';
import type { SitePreferences } from '../../browser/storage/settings.ts';
import type { SettingsControl } from '../settings/use-settings.ts';
import { SiteForm } from './site-form.tsx';
import { SiteRow } from './site-row.tsx';

/** The sites with rules: add, change, remove. */
export function Sites({ control: { settings, change } }: { control: SettingsControl }) {
  const { sites } = settings;
  const setRule = (before: string | undefined, pattern: string, site: SitePreferences) => {
    const others = Object.entries(sites).filter(([known]) => known !== before);
    change({ sites: { ...Object.fromEntries(others), [pattern]: site } });
  };
  const remove = (pattern: string) => {
    const { [pattern]: _removed, ...others } = sites;
    change({ sites: others });
  };
  const patterns = Object.keys(sites).sort((a, b) => a.localeCompare(b));
  return (
    <>
      <SiteForm onAdd={(pattern) => setRule(undefined, pattern, sites[pattern] ?? { off: true })} />
      {patterns.length === 0 && <p class="quiet">{translate('optionsSitesNone')}</p>}
      <ul class="sites">
        {patterns.map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            site={sites[pattern] ?? {}}
            onChange={(next, site) => setRule(pattern, next, site)}
            onRemove={() => remove(pattern)}
          />
        ))}
      </ul>
    </>
  );
}
