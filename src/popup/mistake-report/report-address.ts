import browser from 'webextension-polyfill';

/**
 * Where the project takes reports, with the report filled in; undefined while it names no such place. The package's
 * `bugs` are read when it is built, and its `homepage` stands in the manifest.
 *
 * @param bugs an address of a list of issues, or an e-mail address
 */
export function reportAddress(
  text: string,
  bugs: string | undefined = import.meta.env.VITE_BUGS,
): string | undefined {
  const { homepage_url: home } = browser.runtime.getManifest();
  const place = bugs || (home && `${home.replace(/\/$/, '')}/issues`);
  if (!place) return undefined;
  // Mail programs read "+" as a plus sign.
  const query = (title: string) =>
    new URLSearchParams({ [title]: 'Wrong verdict', body: text }).toString().replaceAll('+', '%20');
  return place.includes('://')
    ? `${place.replace(/\/$/, '')}/new?${query('title')}`
    : `mailto:${place}?${query('subject')}`;
}
