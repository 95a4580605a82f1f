import { describe, expect, it } from 'vitest';
import { spintax } from '../../../../src/engine/spin/rules/spintax.ts';

const LEFTOVER =
  'We {bought|got hold of} a {small|little} boat {last year|in spring}, {painted|coated} it {red|bright red} and {rowed|went} {out|away}.';

const CLEAN = [
  'a {good|great|fine} day',
  'a {good} day',
  'x = {a: 1}',
  'a | b',
  '{ a || b; }',
  '{{cite web|url=x}}',
  'Run it with {start|stop|restart}, {up|down}, {open|shut}, {list|flush|drop}, {on|off}.',
  'Spintax offers {a lot of|many} {words|terms} {for|in place of} {one|each|every single} {choice|pick}.',
];

describe('spintax', () => {
  it('finds choices that a spinner left open all over a text', () => {
    const found = spintax.find(LEFTOVER).map(({ start, end }) => LEFTOVER.slice(start, end));
    expect(found).toEqual(LEFTOVER.match(/\{[^}]*\}/g));
  });

  it('finds none in a long text with a few of them', () => {
    expect(spintax.find(`${LEFTOVER} ${'The boat is still on the river. '.repeat(100)}`)).toEqual(
      [],
    );
  });

  it.each(CLEAN)('finds nothing in: %s', (text) => {
    expect(spintax.find(text)).toEqual([]);
  });

  it('finds no more than there is in long hostile text', () => {
    for (const unit of ['{a|', '{a b|c}', '{', '|', '\u200B{a|b}'])
      expect(spintax.find(unit.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  });
});
