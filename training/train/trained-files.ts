/** Where `npm run train` keeps what it found; `npm run model` puts it into the model file. */
const DATA = new URL('./data/', import.meta.url);

/** The tagger's features: its three sections one after the other, deflated. */
export const TAGGER_FILE = new URL('tagger.bin', DATA);
/** All other trained numbers. */
export const WEIGHTS_FILE = new URL('weights.json', DATA);
/** The command that made the numbers, and how well they did in cross-validation. */
export const FIGURES_FILE = new URL('figures.json', DATA);
