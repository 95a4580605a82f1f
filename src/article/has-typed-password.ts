const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Smaller fields are no fields for anybody. CSS pixels. */
const MIN_FIELD_WIDTH = 4;

/** Typed by the reader, or filled in by the browser: not by the page, and not where nobody sees it. */
const isTyped = ({ value, defaultValue, offsetWidth }: HTMLInputElement, isSeen: boolean) =>
  value !== '' &&
  value !== defaultValue &&
  isSeen &&
  (offsetWidth || MIN_FIELD_WIDTH) >= MIN_FIELD_WIDTH;

/** True if a password that the reader typed stands in a field of the page. */
export const hasTypedPassword = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].some((input) =>
    isTyped(input, input.checkVisibility?.(SEEN) !== false),
  );
