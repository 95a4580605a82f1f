import { describe, expect, it } from 'vitest';
import { foreignSite } from '../../../../src/engine/repost/names/foreign-site.ts';
import { findPageNames, isPageName } from '../../../../src/engine/repost/names/page-names.ts';
import { articleOf } from '../page-of.ts';

const page = articleOf({ body: ['The lamp is out.'] });
const article = {
  ...page,
  url: 'https://blog.thelamppost.example/1',
  siteName: 'The Lamp Post',
  head: { ...page.head, meta: { publisher: 'Northern Lights Media', author: 'Harbour Gazette' } },
};

describe('findPageNames', () => {
  it('takes host, subdomain, name and publisher, and no author', () => {
    expect(findPageNames(article).toSorted()).toEqual(
      ['blog', 'northernlightsmedia', 'thelamppost', 'thelamppost'].toSorted(),
    );
  });
});

describe('isPageName', () => {
  const names = findPageNames(article);

  it.each(['The Lamp Post', 'thelamppost', 'Lamp Post', 'Northern Lights', 'NLM', '–'])(
    '%s is the page’s',
    (name) => {
      expect(isPageName([...names, 'nlm'], name)).toBe(true);
    },
  );

  it.each(['Harbour Gazette', 'The News', 'Abc'])('%s is another’s', (name) => {
    expect(isPageName(names, name)).toBe(false);
  });
});

describe('foreignSite', () => {
  const names = findPageNames(article);

  it('names the site of another, whatever its subdomain', () => {
    expect(foreignSite('https://www.harbourgazette.example/1', names)).toBe(
      'harbourgazette.example',
    );
  });

  it.each([
    'https://thelamppost.example/2',
    'https://www.facebook.com/harbourgazette',
    'https://www.amazon.de/dp/1',
  ])('%s is none', (address) => {
    expect(foreignSite(address, names)).toBeUndefined();
  });
});
