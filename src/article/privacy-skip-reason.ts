import { isPrivateAddress } from './fetch/is-private-address.ts';

/** Why a page is not read until the reader asks for it. */
export type PrivacySkipReason = 'private-address' | 'password' | 'private-application';

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

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Smaller fields are no fields for anybody. CSS pixels. */
const MIN_FIELD_WIDTH = 4;

/** Typed by the reader, or filled in by the browser: not by the page, and not where nobody sees it. */
const isTyped = ({ value, defaultValue, offsetWidth }: HTMLInputElement, isSeen: boolean) =>
  value !== '' &&
  value !== defaultValue &&
  isSeen &&
  (offsetWidth || MIN_FIELD_WIDTH) >= MIN_FIELD_WIDTH;

const hasTypedPassword = (document: Document) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].some((input) =>
    isTyped(input, input.checkVisibility?.(SEEN) !== false),
  );

/**
 * Why a page must not be read without being asked: it is in a private network, holds a typed password, or belongs to
 * mail, chat, banking or office work. Undefined if it may be read.
 */
export function privacySkipReason(document: Document, url: string): PrivacySkipReason | undefined {
  if (!URL.canParse(url)) return 'private-address';
  const { hostname } = new URL(url);
  if (isPrivateAddress(hostname)) return 'private-address';
  if (isPrivateApplication(hostname)) return 'private-application';
  return hasTypedPassword(document) ? 'password' : undefined;
}
