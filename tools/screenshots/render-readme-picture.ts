import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchFixture } from '../../test/harness/launch-fixture.ts';
import { takePageWithPopup } from './take-page-with-popup.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'unspun.png');

const stage = await launchFixture('chromium');
try {
  const picture = await takePageWithPopup(stage, {
    page: { width: 860, height: 600 },
    whole: { width: 1280, height: 600 },
    popup: { top: 20, right: 18 },
  });
  writeFileSync(FILE, picture);
  console.log(FILE);
} finally {
  await stage.close();
}
