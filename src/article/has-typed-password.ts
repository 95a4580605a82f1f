/** True if a page holds a password that was typed in: it must not be read without being asked. */
export const hasTypedPassword = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].some(
    ({ value }) => value !== '',
  );
