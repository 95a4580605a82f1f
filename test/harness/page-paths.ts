/** The extension's own pages, by their paths in the built folder. */
export const POPUP_PATH = 'src/popup/index.html';
export const OPTIONS_PATH = 'src/options/index.html';
export const READER_PATH = 'src/reader/index.html';
export const COMPARISON_PATH = 'src/comparison/index.html';
export const FIND_PATH = 'src/find/index.html';
export const LIST_PATH = 'src/lists/index.html';
/** Not shown; Chromium only. */
export const EXTRACTION_PATH = 'src/extraction/index.html';
export const TEXT_CHECKER_PATH = 'src/text-checker/index.html';

/** The page that opens when the extension has just been installed. */
export const WELCOME_PATH = `${TEXT_CHECKER_PATH}?welcome`;
