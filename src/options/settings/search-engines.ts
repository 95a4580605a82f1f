/** Search engines by name, with the address of their search; "%s" stands for the words. */
export const SEARCH_ENGINES: readonly (readonly [name: string, address: string])[] = [
  ['Bing', 'https://www.bing.com/search?q=%s'],
  ['Brave Search', 'https://search.brave.com/search?q=%s'],
  ['DuckDuckGo', 'https://duckduckgo.com/?q=%s'],
  ['Ecosia', 'https://www.ecosia.org/search?q=%s'],
  ['Google', 'https://www.google.com/search?q=%s'],
  ['Mojeek', 'https://www.mojeek.com/search?q=%s'],
  ['Qwant', 'https://www.qwant.com/?q=%s'],
  ['Startpage', 'https://www.startpage.com/do/search?q=%s'],
];
