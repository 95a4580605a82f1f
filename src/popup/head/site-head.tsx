import { translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import {
  type Settings,
  type SitePreferences,
  sitePreferencesFor,
} from '../../browser/storage/settings.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { SwitchInput } from '../../browser/ui/switch-input.tsx';

/** Changes what is set for a site. */
export type OnSite = (site: string, change: SitePreferences) => void;

interface Props {
  /** The page's address; undefined where no page can be read. */
  url: string | undefined;
  settings: Settings;
  onSite: OnSite;
}

function SiteSwitch({ url, settings, onSite }: Props & { url: string }) {
  const site = siteLabel(url);
  const { off = false } = sitePreferencesFor(settings, url);
  const name = translate('readThisSite', site);
  return (
    <label class="site" title={name}>
      <bdi>
        <Breakable text={site} />
      </bdi>
      <SwitchInput
        aria-label={name}
        isOn={!off}
        onChange={(isOn) => onSite(site, { off: !isOn })}
      />
    </label>
  );
}

/** The popup's head: the name, the site, and the switch that leaves the site unread. */
export function SiteHead({ url, ...more }: Props) {
  return (
    <header class="head">
      <p class="brand">
        <svg class="sign" viewBox="0 0 32 32" aria-hidden="true">
          <path pathLength="1" d="M30 28H14a12 12 0 0 1 0-24a8 8 0 0 1 0 16a4 4 0 0 1 0-8" />
        </svg>
        {translate('extensionName')}
      </p>
      {url !== undefined && <SiteSwitch url={url} {...more} />}
    </header>
  );
}
