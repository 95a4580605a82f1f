import { say } from '../browser/say.ts';
import { type Settings, type Site, siteRule } from '../browser/settings.ts';
import { siteOf } from '../browser/site-of.ts';
import { Switch } from './switch.tsx';

interface Properties {
  url: string;
  settings: Settings;
  onChange(site: string, change: Site): void;
}

/** What the reader wants of this site: read at all, with a banner, straight on to the original. */
export function SiteSettings({ url, settings, onChange }: Properties) {
  const site = siteOf(url);
  const { off = false, quiet = false, toOriginal = false } = siteRule(settings, url);
  return (
    <section class="site">
      <Switch isOn={!off} onChange={(isOn) => onChange(site, { off: !isOn })}>
        {say('readThisSite', site)}
      </Switch>
      {!off && (
        <>
          <Switch isOn={!quiet} onChange={(isOn) => onChange(site, { quiet: !isOn })}>
            {say('bannerHere')}
          </Switch>
          <Switch isOn={toOriginal} onChange={(isOn) => onChange(site, { toOriginal: isOn })}>
            {say('straightToOriginal')}
          </Switch>
        </>
      )}
    </section>
  );
}
