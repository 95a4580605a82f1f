import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { analyzeSpin } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/load-model.ts';
import { type Pipeline, pipelineOf } from '../../src/engine/spin/pipeline.ts';
import { withoutPhraseTables } from '../../training/evaluate/without-phrase-tables.ts';
import { HONEST, SPUN } from './spin/texts.ts';

/** The beginning of a tale as it might have been told four hundred years ago. Written for this project. */
const OLDER = Array.from(
  { length: 4 },
  () =>
    'And the miller spake: Thou hast seen the river, my son, and thy mother hath told thee of the flood; wilt thou yet build upon the low ground? And the son spake to him, Father, I shall build where thou biddest me.',
).join(' ');

const FRENCH = [
  'Le conseil de la ville a décidé de fermer le vieux pont pour des travaux qui vont commencer au mois de mai et durer tout un été.',
  'Les commerçants de la rive gauche craignent de perdre leurs clients, car il faudra faire un long détour par la route nationale.',
  'La maire répond que le pont ne supportera pas un autre hiver, et que mieux vaut perdre une saison que de le perdre pour toujours.',
  'Un petit bateau fera la navette entre les deux rives aussi souvent que possible, sans frais pour les enfants et les habitants.',
  'Les travaux seront faits par une entreprise de la région, qui a déjà réparé le clocher de la cathédrale et le lavoir du village.',
].join(' ');

const article = (text: string) => articleFromText(text, 'https://paper.example/') as Article;
let pipeline: Pipeline;

beforeAll(async () => {
  const file = readFileSync(new URL('../../public/model.bin', import.meta.url));
  pipeline = pipelineOf(await loadModel(file));
});

describe('analyzeSpin', () => {
  it('flags a spun text and not its original', () => {
    expect(analyzeSpin(article(SPUN), 'en', pipeline).answer.level).toBe('warning');
    expect(analyzeSpin(article(HONEST), 'en', pipeline).answer.level).toBe('clear');
  });

  it('does so without phrase tables', () => {
    const bare = withoutPhraseTables(pipeline);
    expect(analyzeSpin(article(SPUN), 'en', bare).answer.level).toBe('warning');
    expect(analyzeSpin(article(HONEST), 'en', bare).answer.level).toBe('clear');
  });

  it('shows the words as they stand and what they were', () => {
    const { evidence } = analyzeSpin(article(SPUN), 'en', pipeline);
    const found = new Map(evidence.map(({ quote, expected }) => [quote, expected?.[0]]));
    for (const [page, original] of [
      ['volition', 'will'],
      ['information technology', 'it'],
      ['non', 'not'],
      ['exist', 'be'],
    ])
      expect(found.get(page ?? '')).toBe(original);
    for (const { quote, start, end } of evidence)
      expect(article(SPUN).text.slice(start, end)).toBe(quote);
  });

  it('gives every original a chance, best first', () => {
    for (const { expected = [], chances = [] } of analyzeSpin(article(SPUN), 'en', pipeline)
      .evidence) {
      expect(chances).toHaveLength(expected.length);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
    }
  });

  it('counts no words that are quoted', () => {
    const text = `${HONEST} She read it aloud: ${SPUN.split('. ')
      .map((sentence) => `“${sentence}.”`)
      .join(' ')}`;
    expect(analyzeSpin(article(text), 'en', pipeline).answer.level).not.toBe('warning');
  });

  it('always answers the same', () => {
    const [first, second] = [1, 2].map(() => analyzeSpin(article(SPUN), 'en', pipeline));
    expect(first).toEqual(second);
  });

  it.each([
    ['too-short', SPUN.slice(0, 300), 'en'],
    ['older-english', OLDER, 'en'],
    ['language-not-supported', FRENCH, 'fr'],
    ['language-not-recognised', SPUN, undefined],
    ['language-not-recognised', SPUN.replaceAll(/[aeiou]/g, (vowel) => vowel.toUpperCase()), 'en'],
  ] as const)('says that it cannot tell: %s', (reason, text, language) => {
    const { answer, evidence } = analyzeSpin(article(text), language, pipeline);
    expect(answer).toEqual({ score: 0, level: 'unknown', reason });
    expect(evidence).toEqual([]);
  });

  describe('in another language than English', () => {
    /** By how many different signs a text has. */
    const LEVELS = [
      [0, 'unknown'],
      [1, 'unknown'],
      [2, 'notice'],
      [3, 'warning'],
      [4, 'warning'],
    ] as const;
    const disguised = (words: number) => {
      const changed = ['travaux', 'perdre', 'bateau', 'clocher'].slice(0, words);
      return changed.reduce((text, word) => {
        return text.replace(word, word.replace('a', 'а').replace('e', 'е').replace('o', 'о'));
      }, FRENCH);
    };

    it.each([1, 2, 4])('takes %i words in disguise for one sign, which is not enough', (words) => {
      const { answer } = analyzeSpin(article(disguised(words)), 'fr', pipeline);
      expect(answer.level).toBe('unknown');
    });

    it('never warns by signs alone, whatever their kinds', () => {
      const text = disguised(4).replace('maire', 'mai\u200Bre').replace('saison', 'sai\u200Bson');
      const { answer, evidence } = analyzeSpin(article(text), 'fr', pipeline);
      expect(answer.level).toBe('notice');
      expect(new Set(evidence.map(({ signal }) => signal))).toEqual(
        new Set(['mixed-scripts', 'hidden-characters']),
      );
    });

    const GERMAN = [
      'Der Rat der Stadt hat beschlossen, die alte Brücke für Arbeiten zu sperren, die im Mai beginnen und einen ganzen Sommer dauern.',
      'Die Händler am linken Ufer fürchten um ihre Kunden, weil man dann mit dem Wagen einen weiten Umweg fahren muss.',
      'Die Bürgermeisterin sagt, dass das Bauwerk keinen Winter mehr überstehe und dass ein Sommer weniger wiege als ein Unglück.',
      'Ein kleines Boot soll so oft wie möglich von Ufer zu Ufer fahren, für Kinder und Anwohner ohne Fahrschein und ohne Wartezeit.',
      'Die Arbeiten macht ein Betrieb aus der Gegend, der schon das Dach der Kirche und den Brunnen auf dem Markt erneuert hat.',
    ].join(' ');
    const PUT: [RegExp, string][] = [
      [/\bdas\b/g, 'hyrax'],
      [/\bals\b/g, 'amyotrophic lateral sclerosis'],
      [/\bdie\b/g, 'dice'],
      [/\bmit\b/g, 'Massachusetts Institute of Technology'],
    ];

    it.each(LEVELS)(
      'judges %i of its common words replaced by English ones as: %s',
      (count, level) => {
        const text = PUT.slice(0, count).reduce((all, [own, put]) => all.replace(own, put), GERMAN);
        const { answer, evidence } = analyzeSpin(article(text), 'de', pipeline);
        expect(answer.level).toBe(level);
        const put = PUT.slice(0, count).map(([, words]) => words);
        expect(new Set(evidence.map(({ quote }) => quote))).toEqual(
          new Set(level === 'unknown' ? [] : put),
        );
        expect(evidence.every(({ expected }) => expected?.length === 1)).toBe(true);
      },
    );

    it('takes two alphabets for no disguise where another one is at home', () => {
      const text = `${disguised(4)} ${'Городской совет решил закрыть старый мост на всё лето. '.repeat(8)}`;
      expect(analyzeSpin(article(text), 'ru', pipeline).answer.level).toBe('unknown');
    });
  });

  it('answers for an empty text', () => {
    const empty = { ...article(HONEST), text: '', blocks: [], mentions: [] };
    expect(analyzeSpin(empty, 'en', pipeline).answer.reason).toBe('no-text');
  });
});
