import { copyFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { licences } from './tools/build/licences.ts';
import { trimLanguageData } from './tools/build/trim-language-data.ts';
import { trimReadability } from './tools/build/trim-readability.ts';

const OUT = 'dist/cli';

/** The model lies beside the command line, so that the folder can be moved and needs nothing else. */
const copyModel: Plugin = {
  name: 'copy-model',
  closeBundle: () => copyFileSync('public/model.bin', `${OUT}/model.bin`),
};

/** The command line as one self-contained file: dist/cli/unspun.js, with the model beside it. */
export default defineConfig({
  plugins: [trimLanguageData, licences, copyModel],
  resolve: { alias: { '@mozilla/readability': trimReadability() } },
  build: {
    ssr: 'src/cli/index.ts',
    outDir: OUT,
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'unspun.js', codeSplitting: false } },
  },
  // A native module cannot be bundled; the archive's commands say how to install it where it is missing.
  ssr: { noExternal: true, external: ['better-sqlite3'] },
});
