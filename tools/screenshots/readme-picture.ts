import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage } from '../browser/open-stage.ts';
import { takeWithPopup } from './take-with-popup.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'unspun.png');

const stage = await openStage('chromium');
try {
  writeFileSync(FILE, await takeWithPopup(stage, { width: 1180, height: 700 }));
  console.log(FILE);
} finally {
  await stage.close();
}
