import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { BrowserFixture } from '../../../test/harness/launch-fixture.ts';
import { NETWORK_IDLE_MS } from './visit-page.ts';

/** Between two samples of the profiler; microseconds. */
const SAMPLING_INTERVAL = 200;

const sourceOf = (path: string) =>
  readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

const READABILITY_SOURCE = sourceOf('@mozilla/readability/Readability.js');

/** Another extension's script, under an address by which the profile knows it. */
const DARK_READER_URL = 'https://peer.example/darkreader.js';
const DARK_READER_SOURCE = `${sourceOf('darkreader/darkreader.js')}
DarkReader.enable({});
//# sourceURL=${DARK_READER_URL}`;

export interface Profile {
  /** Time in the page's thread under the extension's functions, in milliseconds. */
  own: number;
  /** Its longest stretch without a pause, in milliseconds. */
  longest: number;
  /** What Readability alone takes on the same page, its copy included, in milliseconds; measured in the same profile. */
  readability: number;
}

type ProfileNode = Protocol.Profiler.ProfileNode;

/** The ids of the functions that `isRoot` names and of everything that they call. */
function idsUnder(nodes: ProfileNode[], isRoot: (node: ProfileNode) => boolean): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ids = new Set<number>();
  const add = (node: ProfileNode | undefined) => {
    if (node === undefined || ids.has(node.id)) return;
    ids.add(node.id);
    for (const child of node.children ?? []) add(byId.get(child));
  };
  for (const node of nodes) if (isRoot(node)) add(node);
  return ids;
}

/** A sample that comes later than this was held back because the machine did other work. Microseconds. */
const MAX_INTERVAL = 3 * SAMPLING_INTERVAL;

/** Sum and longest unbroken run of the samples that lie in `ids`; milliseconds. */
function measure(profile: Protocol.Profiler.Profile, ids: Set<number>) {
  let own = 0;
  let longest = 0;
  let run = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const took =
      Math.min(MAX_INTERVAL, profile.timeDeltas?.[index + 1] ?? SAMPLING_INTERVAL) / 1000;
    run = ids.has(id) ? run + took : 0;
    if (run > 0) own += took;
    longest = Math.max(longest, run);
  }
  return { own, longest };
}

/** Runs in the page; found in the profile by its name. */
function runReadability(source: string): void {
  const Reader = new Function(`${source}; return Readability;`)();
  new Reader(document.cloneNode(true)).parse();
}

const isReadability = ({ callFrame }: ProfileNode) =>
  callFrame.functionName === runReadability.name;

async function startProfiler(page: Page): Promise<CDPSession> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
  await cdp.send('Profiler.start');
  return cdp;
}

/** Loads a page and profiles what the extension does in it until its verdict is known; `slowdown` as in DevTools. */
export async function profilePage(
  stage: BrowserFixture,
  url: string,
  slowdown = 1,
): Promise<Profile> {
  const page = await stage.browser.newPage();
  try {
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.emulateCPUThrottling(slowdown);
    await page.setBypassCSP(true);
    const cdp = await startProfiler(page);
    await page.goto(url);
    await stage.report(page.url());
    await page.evaluate(runReadability, READABILITY_SOURCE);
    const { profile } = await cdp.send('Profiler.stop');
    const isOurs = ({ callFrame }: ProfileNode) => callFrame.url.startsWith(stage.origin);
    const readability = measure(profile, idsUnder(profile.nodes, isReadability)).own;
    return { ...measure(profile, idsUnder(profile.nodes, isOurs)), readability };
  } finally {
    await page.close();
  }
}

/** Runs in a page: lets it be drawn so many times. */
const waitFrames = (frames: number) =>
  new Promise<void>((done) => {
    const step = () => (frames-- > 0 ? requestAnimationFrame(step) : done());
    step();
  });

/** What the extension does in a page that is left alone for so many frames, in milliseconds. */
export async function profileIdle(
  stage: BrowserFixture,
  page: Page,
  frames: number,
): Promise<number> {
  await page.bringToFront();
  const cdp = await startProfiler(page);
  await page.evaluate(waitFrames, frames);
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  const isOurs = ({ callFrame }: ProfileNode) => callFrame.url.startsWith(stage.origin);
  return measure(profile, idsUnder(profile.nodes, isOurs)).own;
}

/** What Dark Reader takes in the thread of a page that it is run in, in milliseconds. */
export async function profileDarkReader(stage: BrowserFixture, url: string): Promise<number> {
  const page = await stage.browser.newPage();
  try {
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.setBypassCSP(true);
    await page.goto(url);
    const cdp = await startProfiler(page);
    await page.evaluate(DARK_READER_SOURCE);
    await page.waitForNetworkIdle({ idleTime: NETWORK_IDLE_MS });
    const { profile } = await cdp.send('Profiler.stop');
    const isPeer = ({ callFrame }: ProfileNode) => callFrame.url === DARK_READER_URL;
    return measure(profile, idsUnder(profile.nodes, isPeer)).own;
  } finally {
    await page.close();
  }
}
