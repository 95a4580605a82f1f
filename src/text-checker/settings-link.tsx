import { translate } from '../browser/i18n/translate.ts';

/** Links to the settings. */
export const SettingsLink = () => (
  <a href="/src/options/index.html">{translate('welcomeSettings')}</a>
);
