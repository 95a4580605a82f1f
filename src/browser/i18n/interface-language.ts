import browser from '../web-extension.ts';

const RIGHT_TO_LEFT = ['ar', 'he'];

const primarySubtag = (tag: string) => tag.split('-')[0];

/**
 * The language of Unspun's interface (BCP 47 primary tag). Browsers without strings in the reader's language show
 * English ones; numbers, dates and direction must match the strings.
 */
export function interfaceLanguage(): string {
  const shown = browser.i18n.getMessage('languageTag') || 'en';
  const preferred = browser.i18n.getUILanguage();
  return primarySubtag(preferred) === primarySubtag(shown) ? preferred : shown;
}

/** The writing direction of that language. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(primarySubtag(interfaceLanguage()) ?? '') ? 'rtl' : 'ltr';
}
