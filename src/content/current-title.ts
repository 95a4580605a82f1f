/** Browsers show no longer titles. Characters. */
const MAX_TITLE_LENGTH = 500;

/** The page's title as the reader sees it, whatever the page makes of it. */
export const currentTitle = () => String(document.title).slice(0, MAX_TITLE_LENGTH);
