import { translate } from '../browser/i18n/translate.ts';
import { openTextChecker } from '../browser/open-text-checker.ts';
import { openPage } from './open-page.ts';
import type { Tab } from './popup-state.ts';

/** Opens the page that searches for the original; nothing is sent before its words have been seen. */
export function FindOriginal({ tab }: { tab: Tab }) {
  return (
    <button type="button" class="action" onClick={() => openPage('find', tab)}>
      {translate('findOriginal')}
    </button>
  );
}

/** Opens the page that checks a pasted text, an address or a file. */
export function CheckText() {
  return (
    <button type="button" class="action" onClick={() => openTextChecker()}>
      {translate('checkTextOrFile')}
    </button>
  );
}

/** Opens the comparison with whatever the reader chooses; without an article, with two pasted texts. */
export function CompareOther({ tab, hasArticle }: { tab: Tab; hasArticle: boolean }) {
  return (
    <button
      type="button"
      class="action"
      onClick={() => openPage('comparison', tab, hasArticle ? 'choose' : 'paste')}
    >
      {translate(hasArticle ? 'compareOther' : 'compareTexts')}
    </button>
  );
}
