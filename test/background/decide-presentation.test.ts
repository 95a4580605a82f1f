import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test } from 'vitest';
import { decidePresentation } from '../../src/background/decide-presentation.ts';
import { rememberDismissal } from '../../src/background/dismissals.ts';
import { recordAddress, recordBannerClosed } from '../../src/background/tab-session.ts';
import {
  type BannerTier,
  parseSettings,
  type Settings,
} from '../../src/browser/storage/settings.ts';
import type { Evidence, Level, SourceCandidate, Verdict } from '../../src/engine/verdict.ts';
import { makeVerdict } from '../make-verdict.ts';

const verdictOf = (level: Level, evidence: Evidence[] = []): Verdict =>
  makeVerdict({ level, spun: { level, score: 0.5 }, evidence });

const URL = 'https://www.digest.example/story';
const OTHER = 'https://www.digest.example/other';
const ELSEWHERE = 'https://elsewhere.example/';

const tierOf = async (url: string, tab: number, level: Level = 'warning', stored: unknown = {}) =>
  (await decidePresentation(verdictOf(level), url, tab, parseSettings(stored))).tier;

test.each<[Level, BannerTier, BannerTier]>([
  ['warning', 'slim', 'slim'],
  ['notice', 'slim', 'none'],
  ['warning', 'strong', 'strong'],
  ['notice', 'strong', 'slim'],
  ['clear', 'strong', 'none'],
  ['unknown', 'strong', 'none'],
  ['warning', 'none', 'none'],
])('%s with the banner set to %s shows %s', async (level, banner, tier) => {
  expect(await tierOf(URL, 1, level, { banner })).toBe(tier);
});

test.each<[Level, Settings['sensitivity'], BannerTier]>([
  ['notice', 'cautious', 'none'],
  ['notice', 'balanced', 'none'],
  ['notice', 'eager', 'slim'],
  ['warning', 'cautious', 'slim'],
  ['clear', 'eager', 'none'],
])('%s for a reader who is %s shows %s', async (level, sensitivity, tier) => {
  expect(await tierOf(URL, 1, level, { sensitivity })).toBe(tier);
});

test('an eager reader with banners off gets no banner', async () => {
  expect(await tierOf(URL, 1, 'notice', { sensitivity: 'eager', banner: 'none' })).toBe('none');
});

test('a site with banners off gets none', async () => {
  const sites = { 'digest.example': { quiet: true } };
  expect(await tierOf(URL, 1, 'warning', { sites })).toBe('none');
});

test('a visit to a site has one banner, however often its page is loaded', async () => {
  expect(await tierOf(URL, 1)).toBe('slim');
  expect(await tierOf(OTHER, 1)).toBe('none');
  expect(await tierOf(URL, 1)).toBe('slim');
  expect(await tierOf(OTHER, 2)).toBe('slim');
  await recordAddress(1, ELSEWHERE);
  expect(await tierOf(OTHER, 1)).toBe('slim');
});

test('a closed banner does not come back during the visit, and never for its page', async () => {
  expect(await tierOf(URL, 1)).toBe('slim');
  await recordBannerClosed(1, URL);
  await rememberDismissal(URL);
  expect(await tierOf(URL, 1)).toBe('none');
  expect(await tierOf(`${URL}#part`, 2)).toBe('none');
  expect(await tierOf(OTHER, 2)).toBe('slim');
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('digest');
});

const LEADS = { sites: { 'digest.example': { toOriginal: true } } };
const original: SourceCandidate = {
  url: 'https://origin.example/story',
  name: 'Origin',
  confidence: 0.85,
  quote: 'Source: Origin',
  reasons: [],
  deep: true,
};
const leadOf = async (given: Partial<SourceCandidate>, url = URL, tab = 1) => {
  const verdict = { ...verdictOf('notice'), original: { ...original, ...given } };
  return (await decidePresentation(verdict, url, tab, parseSettings(LEADS))).redirectTo;
};

test.each<[string, Partial<SourceCandidate>, string, string | undefined]>([
  ['a sure original', {}, URL, original.url],
  ['an unsure one', { confidence: 0.79 }, URL, undefined],
  ['a home page', { deep: false }, URL, undefined],
  ['another site', {}, ELSEWHERE, undefined],
  ['a name that is not the site’s', { name: 'The Guardian' }, URL, undefined],
])('the redirect rule on %s', async (...row) => {
  const [, given, url, expected] = row;
  expect(await leadOf(given, url)).toBe(expected);
});

test('the banner offers the article itself, not a home page', async () => {
  const offered = async (given: Partial<SourceCandidate>) => {
    const verdict = { ...verdictOf('warning'), original: { ...original, ...given } };
    return (await decidePresentation(verdict, URL, 1, parseSettings({}))).original?.url;
  };
  expect(await offered({})).toBe(original.url);
  expect(await offered({ deep: false })).toBeUndefined();
});

test('a page redirects once per tab, even after the tab was elsewhere', async () => {
  expect(await leadOf({})).toBe(original.url);
  await recordAddress(1, ELSEWHERE);
  expect(await leadOf({})).toBeUndefined();
  expect(await leadOf({}, URL, 2)).toBe(original.url);
});

test('examples are the most certain findings with an expected wording, each once', async () => {
  const swap = (quote: string, certainty: number, ...expected: string[]): Evidence => ({
    question: 'spun',
    signal: 'swap',
    quote,
    certainty,
    ...(expected.length > 0 && { expected }),
  });
  const evidence = [
    swap('faint', 0.4, 'weak'),
    swap('tin can', 0.96, 'can'),
    swap('no guess', 1),
    swap('tin can', 0.94, 'can'),
    swap('volition', 0.98, 'will'),
    swap('inwards', 0.93, 'in'),
  ];
  const { examples } = await decidePresentation(
    verdictOf('warning', evidence),
    URL,
    1,
    parseSettings({}),
  );
  expect(examples).toEqual([
    { quote: 'volition', expected: 'will' },
    { quote: 'tin can', expected: 'can' },
    { quote: 'inwards', expected: 'in' },
  ]);
});
