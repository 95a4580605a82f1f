import { say } from './say.ts';
import browser from './web-extension.ts';

/** "broken-join" is named by the string "signalBrokenJoin" and explained by "whyBrokenJoin". */
function find(prefix: 'signal' | 'why', signal: string): string {
  const camel = signal.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return browser.i18n.getMessage(prefix + camel) || say(`${prefix}Other`);
}

/** What a kind of evidence is called; one that has no name of its own is among the "further signs". */
export const nameSignal = (signal: string): string => find('signal', signal);

/** Why a kind of evidence counts, in one sentence. */
export const explainSignal = (signal: string): string => find('why', signal);
