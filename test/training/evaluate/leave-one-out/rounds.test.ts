import { describe, expect, it } from 'vitest';
import {
  channelRounds,
  spinnerRounds,
  wholeChannel,
} from '../../../../training/evaluate/leave-one-out/rounds.ts';
import { tablesOf } from '../../../../training/evaluate/sections/left-out.ts';
import { SPINNERS } from '../../../../training/spinners/spinners.ts';

const CHANNELS = SPINNERS.map(({ channel }) => channel);
/** Channels of several spinners. */
const SHARED = [...new Set(CHANNELS.filter((channel, at) => CHANNELS.indexOf(channel) < at))];

describe('the rounds', () => {
  it('leave each channel out once', () => {
    const tested = channelRounds().flatMap((round) => round.tested);
    expect(tested).toEqual([...new Set(SPINNERS.map(({ channel }) => wholeChannel(channel)))]);
  });

  it('know channels of several spinners', () => {
    expect(SHARED.length).toBeGreaterThan(3);
  });

  it('leave each spinner and each family out once, never all of a channel that has several', () => {
    const rounds = spinnerRounds(['one', 'two', 'three']);
    const tested = rounds.flatMap((round) => round.tested);
    expect(new Set(tested).size).toBe(tested.length);
    expect(tested).toEqual(expect.arrayContaining(SPINNERS.map(({ name }) => name)));
    expect(tested).toEqual(expect.arrayContaining(['one', 'two', 'three']));
    for (const { heldOut: away } of rounds) {
      const staying = SPINNERS.filter(({ name }) => !away.includes(name));
      expect(staying.map(({ channel }) => channel)).toEqual(expect.arrayContaining(SHARED));
    }
  });
});

it('sets what was known beside what was left out', () => {
  const one = { table: 'tools', name: 'tool', label: 'whole articles', of: 4 } as const;
  const tables = tablesOf([[{ ...one, warned: 4 }], [{ ...one, warned: 3 }]]);
  const rows = tables.flatMap((table) => table.rows);
  expect(rows).toMatchObject([['tool', { hits: 4, of: 4 }, { hits: 3, of: 4 }]]);
});
