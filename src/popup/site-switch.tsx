import { useEffect, useState } from 'preact/hooks';
import { say } from '../browser/say.ts';
import { changeSite, loadSettings, siteRule } from '../browser/settings.ts';
import { siteOf } from '../browser/site-of.ts';

/** Whether the pages of this site are read. */
export function SiteSwitch({ url }: { url: string }) {
  const site = siteOf(url);
  const [isRead, setRead] = useState(true);
  useEffect(() => {
    loadSettings().then((settings) => setRead(siteRule(settings, url).off !== true));
  }, [url]);
  const change = async (isOn: boolean) => {
    setRead(isOn);
    await changeSite(site, { off: !isOn });
  };
  return (
    <label class="switch">
      <span>{say('readThisSite', site)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isRead}
        aria-checked={isRead}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </label>
  );
}
