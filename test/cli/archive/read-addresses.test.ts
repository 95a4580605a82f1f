import { describe, expect, it } from 'vitest';
import { readAddressList, readFeed } from '../../../src/cli/archive/read-addresses.ts';

describe('readAddressList', () => {
  it('reads one address a line, each once, and leaves out comments', () => {
    const text = '# May\nhttps://a.example/1\r\n\nhttps://a.example/2\nhttps://a.example/1\n';
    expect(readAddressList(text)).toEqual(['https://a.example/1', 'https://a.example/2']);
  });

  it.each(['', 'A story about https://a.example/1', 'https://a.example/1\nand more'])(
    'takes no article for a list: %j',
    (text) => expect(readAddressList(text)).toBeUndefined(),
  );
});

describe('readFeed', () => {
  it('reads a sitemap', () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc> https://a.example/1 </loc></url><url><loc>javascript:alert(1)</loc></url></urlset>`;
    expect(readFeed(xml)).toEqual({ pages: ['https://a.example/1'], sitemaps: [] });
  });

  it('reads an index of sitemaps', () => {
    const xml =
      '<sitemapindex><sitemap><loc>https://a.example/may.xml</loc></sitemap></sitemapindex>';
    expect(readFeed(xml)).toEqual({ pages: [], sitemaps: ['https://a.example/may.xml'] });
  });

  it('reads RSS by link or guid, and Atom by href', () => {
    const rss = `<rss><channel><link>https://a.example/</link>
      <item><link>https://a.example/1</link></item><item><guid>https://a.example/2</guid></item></channel></rss>`;
    expect(readFeed(rss)?.pages).toEqual(['https://a.example/1', 'https://a.example/2']);
    const atom = '<feed><entry><link href="https://a.example/3"/></entry></feed>';
    expect(readFeed(atom)?.pages).toEqual(['https://a.example/3']);
  });

  it.each(['', 'no markup', '<html><p>A page</p></html>'])('knows what is no feed: %j', (xml) =>
    expect(readFeed(xml)).toBeUndefined(),
  );
});
