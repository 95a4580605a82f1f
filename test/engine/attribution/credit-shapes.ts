/** Position of the markup: before the text, at its end, after the article, or in the head. */
export interface Shape {
  lead?: string;
  tail?: string;
  outside?: string;
  head?: string;
}

/** The markup in which blogs, forums, portals and plugins credit an article. DEEP is the article, HOME its site. */
export const CREDIT_SHAPES: ReadonlyArray<readonly [what: string, language: string, shape: Shape]> =
  [
    ['dl', 'en', { tail: "<dl><dt>Source</dt><dd><a href='DEEP'>Northlight</a></dd></dl>" }],
    [
      'dl original',
      'de',
      { tail: "<dl><dt>Originalartikel</dt><dd><a href='DEEP'>Northlight</a></dd></dl>" },
    ],
    [
      'table row',
      'en',
      {
        tail: "<table><tr><th>Original source</th><td><a href='DEEP'>Northlight</a></td></tr></table>",
      },
    ],
    [
      'table row published',
      'es',
      {
        tail: "<table><tbody><tr><td>Autor</td><td>Ana Ruiz</td></tr><tr><td>Fuente</td><td><a href='DEEP'>DEEP</a></td></tr></tbody></table>",
      },
    ],
    [
      'schema citation',
      'en',
      {
        tail: "<p>Republished from <span itemprop='sourceOrganization'><a href='DEEP'>Northlight</a></span></p>",
      },
    ],
    [
      'link on the verb',
      'en',
      { tail: "<p>This column was <a href='DEEP'>originally published</a> by Northlight.</p>" },
    ],
    [
      'link on verb fr',
      'fr',
      { tail: "<p>Ce texte a été <a href='DEEP'>publié à l’origine</a> par Northlight.</p>" },
    ],
    [
      'name before link',
      'en',
      { tail: "<p>Northlight: <a href='DEEP'>Original article here</a></p>" },
    ],
    [
      'name before link 2',
      'en',
      { tail: "<p>From Northlight – <a href='DEEP'>read the original</a></p>" },
    ],
    [
      'footer element',
      'en',
      {
        tail: "<footer class='entry-footer'><p>Originally published at <a href='DEEP'>elsewhere.example</a></p></footer>",
      },
    ],
    [
      'footer outside article',
      'en',
      {
        outside: "<div class='post-source'><strong>Source:</strong> <a href='DEEP'>DEEP</a></div>",
      },
    ],
    [
      'blogger',
      'id',
      {
        tail: "<br/><br/>Sumber : <a href='DEEP' rel='nofollow' target='_blank'>DEEP</a><div class='blogger-post-footer'></div>",
      },
    ],
    ['blogger br', 'en', { tail: "<br>Source:<br><a href='DEEP'>DEEP</a><br><br>" }],
    [
      'wordpress source plugin',
      'en',
      {
        tail: "<p class='wp-block-paragraph'><strong><a href='DEEP'>Original Source Link</a></strong></p>",
      },
    ],
    ['wp automatic', 'en', { tail: "<p><a href='DEEP'>Source by Northlight</a></p>" }],
    [
      'wp “Read More”',
      'en',
      { tail: "<p><a href='DEEP' class='read-more'>Read full article at Northlight</a></p>" },
    ],
    [
      'wp rss retriever',
      'en',
      { tail: "<div class='rss-source'>Source: <a href='DEEP'>Northlight</a></div>" },
    ],
    [
      'newspaper theme SOURCE box',
      'en',
      {
        outside:
          "<div class='td-post-source-tags'><div class='td-post-source-via'><div class='td-post-small-box'><span>SOURCE</span><a rel='nofollow' href='DEEP'>Northlight</a></div></div></div>",
      },
    ],
    [
      'newsmag via+source',
      'en',
      {
        outside:
          "<div class='td-post-source-tags'><div class='td-post-small-box'><span>VIA</span><a href='https://www.thirdparty.org/'>Third</a></div><div class='td-post-small-box'><span>SOURCE</span><a href='DEEP'>Northlight</a></div></div>",
      },
    ],
    [
      'jnews source',
      'en',
      {
        outside:
          "<div class='jeg_post_source'><span>Source:</span> <a href='DEEP' rel='nofollow' target='_blank'>Northlight</a></div><div class='jeg_post_via'><span>Via:</span> <a href='https://www.thirdparty.org/a/b/1234' rel='nofollow'>Third</a></div>",
      },
    ],
    [
      'medium footer',
      'en',
      {
        tail: "<hr><p><em>Originally published at </em><a href='DEEP'><em>www.elsewhere.example</em></a><em> on March 12, 2024.</em></p>",
      },
    ],
    [
      'medium in pub',
      'en',
      {
        tail: "<hr><p><a href='DEEP'>Why the harbour froze</a> was originally published in <a href='HOME'>Northlight</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>",
      },
    ],
    [
      'substack crosspost',
      'en',
      {
        lead: "<p><em>This post first appeared on <a href='DEEP'>Northlight</a>, and is cross-posted here with thanks.</em></p>",
      },
    ],
    [
      'drupal field',
      'en',
      {
        outside:
          "<div class='field field-name-field-source field-type-link-field'><div class='field-label'>Source:&nbsp;</div><div class='field-items'><div class='field-item even'><a href='DEEP'>Northlight</a></div></div></div>",
      },
    ],
    [
      'drupal 9 field',
      'fr',
      {
        outside:
          "<div class='field field--name-field-source field--label-inline clearfix'><div class='field__label'>Source</div><div class='field__item'><a href='DEEP'>Northlight</a></div></div>",
      },
    ],
    [
      'joomla',
      'en',
      { tail: "<p style='text-align:right'><span>Source: <a href='DEEP'>DEEP</a></span></p>" },
    ],
    [
      'phpbb',
      'en',
      {
        lead: "<span style='font-weight: bold'>Source: </span><a href='DEEP' class='postlink'>DEEP</a><br>",
      },
    ],
    [
      'cc note',
      'en',
      {
        tail: "<p>This work by <a href='DEEP'>Northlight</a> is licensed under a <a href='https://creativecommons.org/licenses/by/4.0/'>Creative Commons Attribution 4.0</a> licence. It was first published at <a href='DEEP'>elsewhere.example</a>.</p>",
      },
    ],
    [
      'cc by nd note',
      'en',
      {
        tail: "<p>This <a href='DEEP'>article</a> is republished from <a href='HOME'>Northlight</a> under a <a href='https://creativecommons.org/licenses/by-nd/4.0/'>Creative Commons licence</a>.</p>",
      },
    ],
    [
      'propublica',
      'en',
      {
        lead: "<p><em><a href='HOME'>Northlight</a> is a nonprofit newsroom. Sign up for its newsletters. This story was originally published by <a href='DEEP'>Northlight</a>.</em></p>",
      },
    ],
    [
      'translated note',
      'de',
      {
        tail: "<p>Dieser Artikel erschien im englischen Original auf <a href='DEEP'>Northlight</a>. Übersetzung: M. Muster.</p>",
      },
    ],
    [
      'translated note es',
      'es',
      {
        tail: "<p>Traducido del inglés por Ana Ruiz. Fuente original: <a href='DEEP'>DEEP</a></p>",
      },
    ],
    [
      'mirror canonical',
      'en',
      {
        head: "<link rel='canonical' href='DEEP'><meta property='og:url' content='https://page.example/2024/x'>",
      },
    ],
    ['canonical no og', 'en', { head: "<link rel='canonical' href='DEEP'>" }],
    ['source in parentheses', 'en', { tail: "<p>(Source: <a href='DEEP'>Northlight</a>)</p>" }],
    ['source emoji', 'en', { tail: "<p>📰 Source: <a href='DEEP'>Northlight</a></p>" }],
    ['arrow', 'en', { tail: "<p>➡️ Original article: <a href='DEEP'>DEEP</a></p>" }],
    ['heading Source then link', 'en', { tail: "<h4>Source</h4><p><a href='DEEP'>DEEP</a></p>" }],
    [
      'heading Original then title link',
      'en',
      { tail: "<h3>Original article</h3><p><a href='DEEP'>Why the harbour froze in March</a></p>" },
    ],
    [
      'byline span source',
      'en',
      {
        lead: "<div class='meta'><span class='date'>2024-03-12</span> | <span class='source'>Source: <a href='DEEP'>Northlight</a></span></div>",
      },
    ],
    [
      'zh head',
      'zh',
      {
        lead: "<div class='info'><span>2024-03-12 10:20</span> <span>来源：<a href='DEEP'>北光时报</a></span> <span>编辑：李明</span></div>",
      },
    ],
    [
      'ru zen',
      'ru',
      {
        tail: "<div>Источник: <noindex><a rel='nofollow' href='DEEP'>Northlight</a></noindex></div>",
      },
    ],
    [
      'redirect link',
      'en',
      { tail: "<p>Source: <a href='https://page.example/go?url=ENCODED'>Northlight</a></p>" },
    ],
    [
      'aside',
      'en',
      {
        outside:
          "<aside class='article-info'><p>Originally published by <a href='DEEP'>Northlight</a></p></aside>",
      },
    ],
    [
      'blockquote note',
      'en',
      {
        lead: "<blockquote><p>This article was originally published on <a href='DEEP'>Northlight</a>.</p></blockquote>",
      },
    ],
    [
      'details',
      'en',
      {
        tail: "<details open><summary>Attribution</summary><p>Originally published by <a href='DEEP'>Northlight</a>.</p></details>",
      },
    ],
    [
      'button',
      'en',
      { tail: "<p><a class='button btn' href='DEEP'>Read original article</a></p>" },
    ],
    [
      'button on portal',
      'en',
      { tail: "<p><a class='button btn' href='DEEP'>Continue to source</a></p>" },
    ],
    [
      'credit then tags',
      'en',
      {
        tail: "<p>Source: <a href='DEEP'>DEEP</a></p><p>Tags: <a href='/tag/a'>ice</a>, <a href='/tag/b'>harbour</a></p><p>Share this: <a href='https://twitter.com/intent/tweet?x'>Tweet</a></p>",
      },
    ],
    [
      'credit then author bio',
      'en',
      {
        tail: "<p>This article was first published on <a href='DEEP'>Northlight</a>.</p><div class='author-box'><p>Jane Roe is a writer who lives by the sea and has written about harbours, ice and trains for more than twenty years. She likes tea. Find her at <a href='https://janeroe.example.org/'>her site</a>.</p></div>",
      },
    ],
    [
      'behind the tags, in a box around text and sidebar',
      'en',
      {
        outside:
          "<div class='content-sidebar-wrap'><p class='entry-meta'>Tags: <a href='/t/ice'>ice</a></p><p class='entry-meta'>Source: <a href='DEEP'>Northlight</a></p></div>",
      },
    ],
  ];
