// npm test: installs what is missing, then runs every check. Needs nothing but Node.
import { fileURLToPath } from 'node:url';
import { installPackages } from './start/install-packages.mjs';
import { runTypescript } from './start/run-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
installPackages(root);
runTypescript(root, 'tools/test/run-steps.ts');
