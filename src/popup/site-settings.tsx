import { translate } from '../browser/i18n/translate.ts';
import { siteLabel } from '../browser/site-label.ts';
import {
  type Settings,
  type SitePreferences,
  sitePreferencesFor,
} from '../browser/storage/settings.ts';
import { Switch } from '../browser/ui/switch.tsx';

interface Props {
  url: string;
  settings: Settings;
  onChange(site: string, change: SitePreferences): void;
}

/** The settings for this site: read it at all, show a banner, redirect to the original. */
export function SiteSettings({ url, settings, onChange }: Props) {
  const site = siteLabel(url);
  const { off = false, quiet = false, toOriginal = false } = sitePreferencesFor(settings, url);
  return (
    <section class="site">
      <Switch isOn={!off} onChange={(isOn) => onChange(site, { off: !isOn })}>
        {translate('readThisSite', site)}
      </Switch>
      {!off && (
        <>
          <Switch isOn={!quiet} onChange={(isOn) => onChange(site, { quiet: !isOn })}>
            {translate('bannerHere')}
          </Switch>
          <Switch isOn={toOriginal} onChange={(isOn) => onChange(site, { toOriginal: isOn })}>
            {translate('straightToOriginal')}
          </Switch>
        </>
      )}
    </section>
  );
}
