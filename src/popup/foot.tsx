import browser from 'webextension-polyfill';
import { translate } from '../browser/i18n/translate.ts';
import { openTextChecker } from '../browser/open-text-checker.ts';

interface Props {
  /** Opens and closes the report on a wrong verdict; undefined without a verdict. */
  onReport: (() => void) | undefined;
  isReporting: boolean;
}

/** The foot, which stays in view: a text to check, a verdict that is wrong, the settings. */
export function Foot({ onReport, isReporting }: Props) {
  return (
    <footer class="foot">
      <button type="button" onClick={() => void openTextChecker()}>
        {translate('checkTitle')}
      </button>
      {onReport && (
        <button type="button" aria-expanded={isReporting} onClick={onReport}>
          {translate('reportWrong')}
        </button>
      )}
      <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
        {translate('optionsTitle')}
      </button>
    </footer>
  );
}
