import browser from 'webextension-polyfill';

/** Gives an extension page its title, and the language and direction of the interface. */
export function dressPage(title: string): void {
  document.title = title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
