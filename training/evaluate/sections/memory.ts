import { MAX_HISTORY_BYTES, truncateEntry } from '../../../src/browser/storage/history.ts';
import { CHUNK_SIZE, LAST_CHUNK_RESERVE } from '../../../src/browser/storage/history-chunks.ts';
import type { HistoryEntry } from '../../../src/browser/storage/history-entry.ts';
import { packHistory } from '../../../src/browser/storage/packed-history.ts';
import { recall } from '../../../src/engine/near-duplicates/recall.ts';
import { SKETCH_SIZE, sketch } from '../../../src/engine/near-duplicates/sketch.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { type HistoryText, readHistoryTexts } from '../../corpus/read-history-texts.ts';
import { readPages } from '../../corpus/read-pages.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { rateWithInterval } from '../rate.ts';
import type { Section } from '../table.ts';

/** Articles that a reader has read. */
const HISTORY_SIZE = 20_000;
const UNREAD_TEXTS = 3_000;

/** Five words in a row. */
const RUN_WORDS = 5;

/** From this share of the shorter text's runs on two texts share wording, and to recall one at the other is right. */
const MIN_SHARED_RUNS = 0.1;

/** Days and verdicts as a reader of some articles a day would have them. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const PAGES_A_DAY = 8;
const LEVELS: Level[] = ['clear', 'unknown', 'clear', 'notice'];

/** What is remembered on the device: found again when spun, not taken for another's, and small. */
export const memory: Section = {
  name: 'memory',
  title: 'Remembering what was read',
  async measure() {
    const { read, strangers } = readHistoryTexts(HISTORY_SIZE, UNREAD_TEXTS);
    const all = new Uint32Array(read.length * SKETCH_SIZE);
    read.forEach(({ text }, i) => {
      all.set(sketch(text), i * SKETCH_SIZE);
    });
    const find = (text: string) => read[recall(sketch(text), all)?.index ?? -1];
    const spun = readSpunParallel();
    const found = spun.filter(({ text, original }) => find(text)?.text === original);
    const before = performance.now();
    const recalled = strangers.map((one) => ({ one, found: find(one.text) }));
    const each = (performance.now() - before) / strangers.length;
    const wrong = recalled.filter(({ one, found }) => found && !isSame(one, found));
    for (const { one, found } of wrong) console.error(`${show(one)}\n  taken for ${show(found)}`);
    const bytes = SKETCH_SIZE * Uint32Array.BYTES_PER_ELEMENT + (await packedBytes());
    return [
      {
        title: `Among ${read.length} articles that were read`,
        note: 'Spun copies are those of four public spinners. Strangers are texts of sites that were not read; it is right to recall an article that shares a tenth or more of its wording.',
        columns: ['what', 'measured'],
        rows: [
          ['spun copies whose original is found', rateWithInterval(found.length, spun.length)],
          [
            'strangers taken for an article that was read',
            rateWithInterval(wrong.length, strangers.length),
          ],
          ['milliseconds for each page', Number(each.toFixed(2))],
          ['bytes for each article', Math.round(bytes)],
          ['articles in 5 MB', Math.floor((MAX_HISTORY_BYTES - LAST_CHUNK_RESERVE) / bytes)],
        ],
        published: true,
      },
    ];
  },
};

const show = (one: HistoryText | undefined) =>
  `${one?.site}: ${one?.text.slice(0, 60).replaceAll('\n', ' ')}`;

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.map((_, i) => words.slice(i, i + RUN_WORDS).join(' ')).slice(0, 1 - RUN_WORDS),
  );
}

/** True if two texts share so much wording that one is a copy of the other, or of a part. */
function isSame(one: HistoryText, other: HistoryText): boolean {
  const [a, b] = [runs(one.text), runs(other.text)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared >= MIN_SHARED_RUNS * Math.min(a.size, b.size);
}

/** Bytes that addresses, titles and verdicts of real pages take for each article, packed. */
async function packedBytes(): Promise<number> {
  const pages = readPages().flatMap(({ url, article }) => (url && article ? [article] : []));
  const memories = pages.map(({ url, title }, i): HistoryEntry => {
    const time = FIRST_DAY + (i * DAY) / PAGES_A_DAY;
    return truncateEntry({
      url,
      title,
      time,
      level: LEVELS[i % LEVELS.length] ?? 'clear',
      kind: 'cannot-tell',
    });
  });
  const whole = Math.floor(memories.length / CHUNK_SIZE);
  let bytes = 0;
  for (let i = 0; i < whole; i++) {
    bytes += (await packHistory(memories.slice(i * CHUNK_SIZE, (i + 1) * CHUNK_SIZE))).length;
  }
  return bytes / (whole * CHUNK_SIZE);
}
