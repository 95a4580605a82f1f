/**
 * Addresses of single posts on social networks, by host (subdomains included): a label may name one as the source. The
 * networks' own pages of profiles, sharing and searching are no source of an article.
 */
const POSTS: ReadonlyArray<readonly [host: RegExp, post: RegExp]> = [
  [
    /(?:^|\.)(?:facebook|fb)\.com$/,
    /^\/(?:[^/]+\/(?:posts|videos|photos)\/|groups\/[^/]+\/(?:posts|permalink)\/|(?:permalink|story|photo)(?:\.php)?\/?\?|watch\/?\?v=|share\/[pvr]\/|reel\/)/,
  ],
  [
    /(?:^|\.)weibo\.(?:com|cn)$/,
    /^\/(?:\d+\/\w{6,}|u?\/?\d+\/status|(?:status|detail)\/\w+|ttarticle\/)/,
  ],
  [/^(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com$/, /^\/[^/]+\/status(?:es)?\/\d+/],
  [/(?:^|\.)instagram\.com$/, /^\/(?:[^/]+\/)?(?:p|reel|tv)\/[\w-]+/],
  [/(?:^|\.)threads\.(?:net|com)$/, /^\/@[^/]+\/post\//],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:posts\/|feed\/update\/|pulse\/)/],
  [/(?:^|\.)reddit\.com$/, /^\/(?:r|user)\/[^/]+\/comments\//],
  [/^(?:t|telegram)\.me$/, /^\/(?:s\/)?\w+\/\d+/],
  [/(?:^|\.)vk\.(?:com|ru)$/, /^\/(?:wall-?\d+_\d+|@[\w-]+|.*[?&]w=wall-?\d+_\d+)/],
  [/(?:^|\.)ok\.ru$/, /^\/(?:group|profile|[\w.]+)\/(?:\d+\/)?(?:topic|statuses)\/\d+/],
  [/^bsky\.app$/, /^\/profile\/[^/]+\/post\//],
  [/(?:^|\.)mastodon\.\w+$/, /^\/@[^/]+\/\d+/],
  [/(?:^|\.)tiktok\.com$/, /^\/@[^/]+\/(?:video|photo)\/\d+/],
  [/(?:^|\.)youtube\.com$/, /^\/(?:watch\?|shorts\/|post\/|@[^/]+\/community)/],
  [/^youtu\.be$/, /^\/[\w-]{6,}/],
];

/** Whether an address leads to one post on a social network. */
export function isSocialPost(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  return POSTS.some(([host, post]) => host.test(hostname) && post.test(pathname + search));
}
