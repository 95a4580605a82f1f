import type { Runtime } from 'webextension-polyfill';

/** The tab a page's message came from. */
export function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('Only a page in a tab can ask this.');
  return id;
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined);

/**
 * The address of the page that sent a message, as the browser knows it; what the message says of it is not asked. The
 * tab's address is newer than the sender's where the page has changed it, unless the tab has gone elsewhere since.
 */
export function addressOf({ tab, url = '' }: Runtime.MessageSender): string {
  const shown = tab?.url ?? url;
  return originOf(shown) === originOf(url) ? shown : url;
}
