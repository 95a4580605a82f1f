import { translate } from '../i18n/translate.ts';
import browser from '../web-extension.ts';

/** "broken-join" is named by the string "signalBrokenJoin" and explained by "whyBrokenJoin". */
function findText(prefix: 'signal' | 'why', signal: string): string {
  const camel = signal.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return browser.i18n.getMessage(prefix + camel) || translate(`${prefix}Other`);
}

/** What a kind of evidence is called; one that has no name of its own is among the "further signs". */
export const nameSignal = (signal: string): string => findText('signal', signal);

/** Why a kind of evidence counts, in one sentence. */
export const explainSignal = (signal: string): string => findText('why', signal);
