import { defineConfig } from 'vite';

/** The command line as one self-contained file: dist/cli/unspun.js, with the model beside it. */
export default defineConfig({
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'unspun.js', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
