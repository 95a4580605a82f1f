import { say } from '../browser/say.ts';
import type { Site } from '../browser/settings.ts';
import { SiteForm } from './site-form.tsx';
import { SiteRow } from './site-row.tsx';
import type { Control } from './use-settings.ts';

/** The sites with a rule of their own: add, change, remove. */
export function Sites({ control: { settings, change } }: { control: Control }) {
  const { sites } = settings;
  const put = (before: string | undefined, pattern: string, site: Site) => {
    const others = Object.entries(sites).filter(([known]) => known !== before);
    change({ sites: { ...Object.fromEntries(others), [pattern]: site } });
  };
  const remove = (pattern: string) => {
    const { [pattern]: _gone, ...others } = sites;
    change({ sites: others });
  };
  const patterns = Object.keys(sites).sort((a, b) => a.localeCompare(b));
  return (
    <>
      <SiteForm onAdd={(pattern) => put(undefined, pattern, sites[pattern] ?? { off: true })} />
      {patterns.length === 0 && <p class="quiet">{say('optionsSitesNone')}</p>}
      <ul class="sites">
        {patterns.map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            site={sites[pattern] ?? {}}
            onChange={(next, site) => put(pattern, next, site)}
            onRemove={() => remove(pattern)}
          />
        ))}
      </ul>
    </>
  );
}
