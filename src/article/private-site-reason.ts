import { isPrivateAddress } from './fetch/is-private-address.ts';

/** Why a page is not read until the reader asks for it. */
export type PrivateSiteReason = 'private-address' | 'private-application';

/** Applications that hold private content, by host including all subdomains. Most others are not articles anyway. */
const PRIVATE_APPLICATIONS = [
  // Mail
  'mail.google.com outlook.live.com outlook.office.com outlook.office365.com mail.yahoo.com mail.proton.me app.fastmail.com mail.zoho.com mail.yandex.ru webmail.gmx.net',
  // Chat and calls
  'web.whatsapp.com web.telegram.org app.slack.com discord.com teams.microsoft.com teams.live.com chat.google.com messenger.com messages.google.com meet.google.com zoom.us app.element.io',
  // Office and storage
  'docs.google.com drive.google.com calendar.google.com keep.google.com contacts.google.com onedrive.live.com office.com sharepoint.com dropbox.com notion.so icloud.com',
  // Money
  'paypal.com wise.com revolut.com stripe.com',
].flatMap((hosts) => hosts.split(' '));

/** Host name parts that such applications use anywhere ("webmail.example.org", "onlinebanking.example"). */
const PRIVATE_HOST_PART =
  /(?:^|\.)(?:webmail|mail|imap|roundcube|owa|(?:online|e|net|my)?-?banking)\./;

const isPrivateApplication = (host: string) =>
  PRIVATE_HOST_PART.test(`${host}.`) ||
  PRIVATE_APPLICATIONS.some((known) => host === known || host.endsWith(`.${known}`));

/** Why a page of a site must not be read without being asked: by its address alone. Undefined if it may be read. */
export function privateSiteReason(url: string): PrivateSiteReason | undefined {
  if (!URL.canParse(url)) return 'private-address';
  const { hostname } = new URL(url);
  if (isPrivateAddress(hostname)) return 'private-address';
  return isPrivateApplication(hostname) ? 'private-application' : undefined;
}
