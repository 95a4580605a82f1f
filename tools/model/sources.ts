/** What the model is built from, pinned: the build stops when a file is another than the one listed here. */
export const DEBIAN = {
  package: 'pocketsphinx-en-us',
  version: '0.8+5prealpha+1-15',
  sha256: '6bf9ef84f7dd96f497ff29a725e2a15500e9b8f73869f6854293aab7310ee28c',
  file: 'usr/share/pocketsphinx/model/en-us/en-us.lm.bin',
};
