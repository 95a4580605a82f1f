import { isPrivateAddress } from './is-private-address.ts';
import { PRIVATE_APPLICATIONS } from './private-applications.ts';

/** Why a page is left alone until the reader asks. */
export type ReasonNotToRead = 'private-address' | 'password' | 'private-application';

const hasFilledPassword = (document: Document) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="password" i]')].some(
    ({ value }) => value !== '',
  );

const isPrivateApplication = (host: string) =>
  PRIVATE_APPLICATIONS.some((known) => host === known || host.endsWith(`.${known}`));

/**
 * Whether a page may be read without being asked to.
 * @param document the live page
 * @param url its address
 * @returns why not, or undefined if it may
 */
export function mayRead(document: Document, url: string): ReasonNotToRead | undefined {
  if (!URL.canParse(url)) return 'private-address';
  const { hostname } = new URL(url);
  if (isPrivateAddress(hostname)) return 'private-address';
  if (isPrivateApplication(hostname)) return 'private-application';
  return hasFilledPassword(document) ? 'password' : undefined;
}
