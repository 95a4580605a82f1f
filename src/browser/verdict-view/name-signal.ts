import { translate } from '../i18n/translate.ts';
import browser from '../web-extension.ts';

/** "broken-join" has the name "signalBrokenJoin" and the explanation "whyBrokenJoin". */
function findText(prefix: 'signal' | 'why', signal: string): string {
  const camel = signal.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return browser.i18n.getMessage(prefix + camel) || translate(`${prefix}Other`);
}

/** The name of a signal; signals without one are "further signs". */
export const nameSignal = (signal: string): string => findText('signal', signal);

/** Why a signal counts as evidence, in one sentence. */
export const explainSignal = (signal: string): string => findText('why', signal);
