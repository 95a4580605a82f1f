import browser from '../web-extension.ts';

const RIGHT_TO_LEFT = ['ar', 'he'];

const primarySubtag = (tag: string) => tag.split('-')[0];

/**
 * Language of what the reader sees of Unspun, as the web writes it. Where browsers have no strings in the reader's
 * language they show English ones: numbers, dates and direction must go with those.
 */
export function interfaceLanguage(): string {
  const shown = browser.i18n.getMessage('languageTag') || 'en';
  const wished = browser.i18n.getUILanguage();
  return primarySubtag(wished) === primarySubtag(shown) ? wished : shown;
}

/** Which way that language is written. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(primarySubtag(interfaceLanguage()) ?? '') ? 'rtl' : 'ltr';
}
