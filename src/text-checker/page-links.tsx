import { translate } from '../browser/i18n/translate.ts';

/** Links to the page that checks a list, and to the settings. */
export const PageLinks = () => (
  <nav class="pages">
    <a href="/src/lists/index.html">{translate('listTitle')}</a>
    <a href="/src/options/index.html">{translate('welcomeSettings')}</a>
  </nav>
);
