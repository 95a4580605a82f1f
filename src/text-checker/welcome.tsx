import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { Brand } from '../browser/ui/brand.tsx';
import { PageLinks } from './page-links.tsx';

/** What the welcome page says before its demonstration. */
export function WelcomeIntro() {
  return (
    <section class="welcome">
      <Brand>
        <PageLinks />
      </Brand>
      <h1>{translate('welcomeTitle')}</h1>
      <p class="lead">{translate('welcomeWhat')}</p>
      <h2>{translate('welcomeTry')}</h2>
      <p>{translate('welcomeTryMore')}</p>
    </section>
  );
}

const PRIVACY_LINES: TranslationKey[] = [
  'welcomePrivacyHere',
  'welcomePrivacySends',
  'welcomePrivacyKeeps',
];

function Privacy() {
  return (
    <section>
      <h2>{translate('welcomePrivacy')}</h2>
      <ul class="lines">
        {PRIVACY_LINES.map((line) => (
          <li key={line}>{translate(line)}</li>
        ))}
      </ul>
      <p>
        <a href="/src/options/index.html#optionsAbout">{translate('welcomePrivacyAll')}</a>
      </p>
    </section>
  );
}

/** The signs that the button can carry, as the background draws them. */
const BADGES: [sign: string, level: string, meaning: TranslationKey][] = [
  ['!', 'warning', 'welcomeBadgeWarning'],
  ['·', 'notice', 'welcomeBadgeNotice'],
  ['', 'clear', 'welcomeBadgeClear'],
];

function ToolbarButton() {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-');
  return (
    <section>
      <h2>{translate('welcomeBadge')}</h2>
      <ul class="badges">
        {BADGES.map(([sign, level, meaning]) => (
          <li key={level}>
            <span class="button" data-level={level} aria-hidden="true">
              <img src="/icons/48.png" alt="" width="24" height="24" />
              {sign && <b>{sign}</b>}
            </span>
            {translate(meaning)}
          </li>
        ))}
      </ul>
      <p>
        <strong>{translate('welcomePin')}</strong>{' '}
        {translate(isFirefox ? 'welcomePinFirefox' : 'welcomePinChromium')}
      </p>
    </section>
  );
}

/** What the welcome page says after its demonstration: the button, what is read, and what it cannot know. */
export function WelcomeGuide() {
  return (
    <div class="welcome guide">
      <ToolbarButton />
      <Privacy />
      <section>
        <h2>{translate('aboutCannot')}</h2>
        <p>{translate('aboutCannotMore')}</p>
      </section>
    </div>
  );
}
