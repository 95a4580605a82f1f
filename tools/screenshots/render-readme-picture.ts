import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchFixture } from '../../test/harness/launch-fixture.ts';
import { takePageWithPopup } from './take-page-with-popup.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'unspun.png');

const stage = await launchFixture('chromium');
try {
  writeFileSync(FILE, await takePageWithPopup(stage, { width: 1180, height: 700 }));
  console.log(FILE);
} finally {
  await stage.close();
}
