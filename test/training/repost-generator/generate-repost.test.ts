import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import type { Level, PageType } from '../../../src/engine/verdict.ts';
import { judgeArticle } from '../../../training/evaluate/judge-article.ts';
import { generateRepost } from '../../../training/repost-generator/generate-repost.ts';
import { readOriginal } from '../../../training/repost-generator/read-original.ts';
import type { RepostTemplate } from '../../../training/repost-generator/repost-template.ts';
import { REPOST_TEMPLATES } from '../../../training/repost-generator/repost-templates.ts';
import { PAGE, PAGE_URL } from './original-page.ts';

const resultOf = (html: string, url: string) => {
  const article = readArticle(parseHTML(html).document as unknown as Document, url);
  if (!article) throw new Error('No article was read.');
  return judgeArticle(article);
};

function shapeOf(name: string): RepostTemplate {
  const shape = REPOST_TEMPLATES.find((one) => one.name === name);
  if (!shape) throw new Error(`There is no shape ${name}.`);
  return shape;
}

/** What becomes of one article in every shape: the level, the kind, and whether its address is offered. */
const TABLE: [shape: string, level: Level, kind: PageType, offered: boolean][] = [
  ['blog, label and address at the end', 'notice', 'credited-repost', true],
  ['blog, title linked at the end', 'notice', 'credited-repost', true],
  ['blog, no credit, links and pictures gone', 'clear', 'original', false],
  ['blog, pasted with the clipboard’s credit', 'notice', 'credited-repost', true],
  ['blog, filled from a feed’s mails', 'warning', 'credited-repost', true],
  ['blog, the site’s own voice left in', 'notice', 'credited-repost', true],
  ['site, feed plugin that signs the head', 'warning', 'credited-repost', true],
  ['site, feed plugin that signs the foot, feed footer', 'warning', 'credited-repost', true],
  ['site, feed footer, links bent', 'notice', 'credited-repost', true],
  ['site, feed footer in a language of no table', 'notice', 'credited-repost', true],
  ['site, canonical address of the original', 'notice', 'republished-with-credit', true],
  ['site, advertisement places left, bare source link', 'notice', 'credited-repost', true],
  ['site, an extract that leads on', 'notice', 'credited-repost', true],
  ['site, furniture of the original left in', 'notice', 'cannot-tell', false],
  ['site, dateline and rights line left in', 'warning', 'uncredited-copy', false],
  ['site, republished by agreement', 'notice', 'republished-with-credit', true],
  ['portal, source named in the head', 'notice', 'credited-repost', true],
  ['portal, button to the original', 'notice', 'credited-repost', true],
  ['forum, pasted with its address on top', 'notice', 'credited-repost', true],
  ['forum, pasted with links and pictures', 'notice', 'cannot-tell', false],
  ['hidden signs between the letters, rights line left in', 'warning', 'uncredited-copy', false],
  ['mirror of the whole page', 'notice', 'credited-repost', true],
];

describe('articles republished as scrapers do', () => {
  const original = readOriginal(PAGE, PAGE_URL);
  if (!original) throw new Error('The original could not be read.');

  test('the original itself is clear', () => {
    const { answer, kind, candidates } = resultOf(PAGE, PAGE_URL);
    expect({ level: answer.level, kind, candidates }).toEqual({
      level: 'clear',
      kind: 'original',
      candidates: [],
    });
  });

  test('every shape stands in the table', () => {
    expect(TABLE.map(([name]) => name)).toEqual(REPOST_TEMPLATES.map(({ name }) => name));
  });

  test.each(TABLE)('%s: %s, %s', (name, level, kind, offered) => {
    const shape = shapeOf(name);
    const { url, html } = generateRepost(original, shape);
    const judged = resultOf(html, url);
    const best = judged.candidates.find(({ confidence }) => confidence >= 0.5);
    expect({
      level: judged.answer.level,
      kind: judged.kind,
      original: best?.url?.split('#')[0],
    }).toEqual({
      level,
      kind,
      original: offered ? PAGE_URL : undefined,
    });
    expect(shape.expectedLevels).toContain(level);
  });

  test('the same article and shape always give the same page', () => {
    for (const shape of REPOST_TEMPLATES)
      expect(generateRepost(original, shape)).toEqual(generateRepost(original, shape));
  });

  test('links and pictures stay, go or are bent', () => {
    const pageOf = (name: string) => generateRepost(original, shapeOf(name)).html;
    expect(pageOf('forum, pasted with links and pictures')).toContain(
      'https://www.harbourgazette.example/coast/spring-storm',
    );
    expect(pageOf('blog, no credit, links and pictures gone')).not.toContain('harbourgazette');
    expect(pageOf('site, canonical address of the original')).not.toContain('spring-storm');
  });
});
