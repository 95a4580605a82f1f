import { expect, test } from 'vitest';
import { isDownload } from '../../../../src/engine/attribution/addresses/is-download.ts';

const ON = 'https://files.example';

test.each([
  '/story.msi',
  '/story.PKG',
  '/story.deb',
  '/story.iso',
  '/story.jar',
  '/story.bat',
  '/story.scr',
  '/story.js',
  '/story.vbs',
  '/a/b/story%2Eexe',
  '/story.exe;jsessionid=4',
  '/story.exe/',
  '/story.exe.',
  '/get?file=story.lnk',
  '/download.php?id=7',
  '/2026/story.docm',
])('%s is a file', (path) => {
  expect(isDownload(new URL(path, ON))).toBe(true);
});

test.each([
  '/2026/story.html',
  '/2026/story.php',
  '/news/view.action?id=7',
  '/story.pl?id=4',
  '/about.js-frameworks-in-2026',
  '/node.js/what-is-new',
  '/download-festival-opens',
  '/2026/version-2.0-is-out',
])('%s is a page', (path) => {
  expect(isDownload(new URL(path, ON))).toBe(false);
});
