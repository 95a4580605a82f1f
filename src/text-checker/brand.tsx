import { translate } from '../browser/i18n/translate.ts';

/** The logo and the name, with a link to the settings. */
export function Brand() {
  return (
    <div class="brand">
      <img src="/icons/48.png" alt="" width="28" height="28" />
      <span>{translate('extensionName')}</span>
      <a href="/src/options/index.html">{translate('welcomeSettings')}</a>
    </div>
  );
}
