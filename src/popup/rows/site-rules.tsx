import { translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { type Settings, sitePreferencesFor } from '../../browser/storage/settings.ts';
import { Switch } from '../../browser/ui/switch.tsx';
import type { OnSite } from '../head/site-head.tsx';

interface Props {
  url: string;
  settings: Settings;
  onSite: OnSite;
}

/** What else can be set for this site: the banner, and to be taken to the original. */
export function SiteRules({ url, settings, onSite }: Props) {
  const site = siteLabel(url);
  const { off = false, quiet = false, toOriginal = false } = sitePreferencesFor(settings, url);
  if (off) return null;
  return (
    <>
      <Switch isOn={!quiet} onChange={(isOn) => onSite(site, { quiet: !isOn })}>
        {translate('bannerHere')}
      </Switch>
      <Switch isOn={toOriginal} onChange={(isOn) => onSite(site, { toOriginal: isOn })}>
        {translate('straightToOriginal')}
      </Switch>
    </>
  );
}
