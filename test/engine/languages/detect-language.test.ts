import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/engine/languages/detect-language.ts';

/** Sentences written for this test; each is repeated to the length of a paragraph. */
const sentences: ReadonlyArray<readonly [language: string, sentence: string]> = [
  ['en', 'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. '],
  [
    'de',
    'Die alte Fähre verlässt den Hafen um sieben, und niemand auf der Insel will sie verpassen. ',
  ],
  ['fr', 'Le vieux bac quitte le port à sept heures et personne sur l’île ne veut le manquer. '],
  ['es', 'El viejo barco sale del puerto a las siete y nadie en la isla quiere perderlo. '],
  ['da', 'Den gamle færge forlader havnen klokken syv, og ingen på øen vil gerne gå glip af den. '],
  ['ru', 'Старый паром уходит из гавани в семь часов, и никто на острове не хочет опоздать. '],
  ['zh', '旧渡船七点离开港口，岛上没有人想错过它，因为下一班要等到明天早上。'],
  ['ja', '古いフェリーは七時に港を出ます。島の人は誰もそれに乗り遅れたくありません。'],
];

describe('detectLanguage', () => {
  it.each(sentences)('recognises %s', (language, sentence) => {
    expect(detectLanguage(sentence.repeat(5))).toBe(language);
    expect(detectLanguage(sentence.repeat(5), 'en-US')).toBe(language);
  });

  it('takes reworded English for English', () => {
    const reworded =
      'The sometime ferryboat foliage the seaport astatine seven, and cipher on the isle lack to girl it. ';
    expect(detectLanguage(reworded.repeat(4), 'de')).toBe('en');
  });

  it('is not misled by invisible characters', () => {
    const hidden = [...(sentences[0]?.[1] ?? '')].join('\u034f');
    expect(detectLanguage(hidden.repeat(4))).toBe('en');
  });

  it('trusts the page between close relatives', () => {
    const norwegian =
      'Den gamle fergen forlater havnen klokken sju, og ingen på øya vil gå glipp av den. ';
    expect(detectLanguage(norwegian.repeat(5), 'nb-NO')).toBe('no');
    expect(detectLanguage(norwegian.repeat(5), 'no')).toBe('no');
  });

  it.each(['', '   ', '12,345.67 — 89', '____ __ _______', 'OK'])('says nothing of %j', (text) => {
    expect(detectLanguage(text, 'en')).toBeUndefined();
  });

  it('never throws, and answers the same twice', () => {
    // Any code units, including lone surrogates and control characters.
    const anything = fc
      .uint16Array({ maxLength: 800 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(anything, fc.string(), (text, declared) => {
        expect(detectLanguage(text, declared)).toBe(detectLanguage(text, declared));
      }),
    );
  });

  it('reads no more of a long text than of a short one', () => {
    const sentence = sentences[0]?.[1] ?? '';
    const long = sentence.repeat(20_000);
    expect(detectLanguage(long)).toBe('en');
    expect(
      detectLanguage(`${sentence.repeat(30)}${'Ж'.repeat(500_000)}${sentence.repeat(300)}`),
    ).toBeDefined();
  });
});
