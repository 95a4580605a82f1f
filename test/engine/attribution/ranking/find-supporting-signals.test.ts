import { describe, expect, it } from 'vitest';
import {
  findSupportingSignals,
  type SupportingSignal,
} from '../../../../src/engine/attribution/ranking/find-supporting-signals.ts';
import { makeArticle } from '../make-article.ts';

const HOME = 'https://elsewhere.example';
const TITLE = 'Harbour board orders new cameras for ferries';
const article = (more: Parameters<typeof makeArticle>[0] = {}) =>
  makeArticle({ title: TITLE, ...more });

type Row = [
  what: string,
  page: ReturnType<typeof article>,
  url: string,
  linkText: string | undefined,
  signals: SupportingSignal[],
];

describe('findSupportingSignals', () => {
  it.each<Row>([
    ['nothing', article(), `${HOME}/12345`, undefined, []],
    [
      'the canonical address',
      article({ head: { canonical: 'http://www.elsewhere.example/12345/' } }),
      `${HOME}/12345`,
      undefined,
      ['canonical-agrees'],
    ],
    ['the title as link text', article(), `${HOME}/1`, TITLE, ['link-text-is-title']],
    [
      'the title and the site’s name as link text',
      article(),
      `${HOME}/1`,
      `${TITLE} - Elsewhere`,
      ['link-text-is-title'],
    ],
    ['a link text of one common word', article(), `${HOME}/1`, 'Harbour', []],
    [
      'the title in the address',
      article(),
      `${HOME}/harbour-board-orders-new-cameras`,
      undefined,
      ['title-in-address'],
    ],
    [
      'some of the title in the address',
      article(),
      `${HOME}/board-cameras-sailors-protest`,
      undefined,
      ['some-title-in-address'],
    ],
    [
      'another title in the address',
      article(),
      `${HOME}/minister-visits-flooded-villages-again`,
      undefined,
      ['other-title'],
    ],
    [
      'a title in another script, of which the address says nothing',
      article({ title: 'Портовый совет заказал камеры' }),
      `${HOME}/minister-visits-flooded-villages-again`,
      undefined,
      [],
    ],
    [
      'a picture from the site',
      { ...article(), pictures: [{ src: `${HOME}/cameras.jpg`, alt: '' }] },
      `${HOME}/1`,
      undefined,
      ['same-host-links'],
    ],
  ])('%s', (...[, page, url, linkText, signals]) => {
    expect(findSupportingSignals(page, url, linkText, undefined)).toEqual(signals);
  });

  it('ignores the links of the credit itself and of the line after it', () => {
    const page = article({
      body: ['Text.', `Source: [Elsewhere](${HOME}/1)`, `[Here](${HOME}/1)`],
    });
    expect(findSupportingSignals(page, `${HOME}/1`, undefined, 1)).toEqual([]);
    expect(findSupportingSignals(page, `${HOME}/1`, undefined, 0)).toEqual(['same-host-links']);
  });
});
