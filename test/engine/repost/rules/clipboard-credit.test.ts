import { clipboardCredit } from '../../../../src/engine/repost/rules/clipboard-credit.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';
const there = 'https://harbourgazette.example/news/keepers-count';

checkRule(clipboardCredit, {
  flagged: {
    'an address with the clipboard script’s fragment': [BODY, `Read more: ${there}#ixzz4Bq7Lk2`],
    'another script’s fragment, after a dash': [BODY, `- See more at: ${there}#sthash.9Xq1.dpuf`],
    'the paste parameter of a copy button': [
      BODY,
      `Więcej: ${there}#utm_source=paste&utm_medium=paste`,
    ],
    'an address with the rights behind it': [
      BODY,
      `Leia mais em: ${there} © 2021 O Farol. Todos os direitos reservados`,
    ],
    'a notice that names the host': [
      BODY,
      'Artikel ini telah tayang di HarbourGazette.example dengan judul "Penjaga menghitung perahu"',
    ],
    'a notice with the address in the next line': [
      BODY,
      '版权声明：本文为博主「灯塔」的原创文章，遵循 CC 4.0 BY-SA 协议。',
      `原文链接：${there}`,
    ],
    'published at the following address': [
      BODY,
      `Este contenido ha sido publicado originalmente por El Faro en la siguiente dirección: ${there}`,
    ],
  },
  clean: {
    'a plain link to read more': [
      BODY,
      `Read more: <a href="${there}">Keepers count their boats</a>`,
    ],
    'a source line': [BODY, `Source: ${there}`],
    'the page’s own clipboard credit': [
      BODY,
      'Read more: https://reprints.example/2024/05/some-page.html#ixzz4Bq7Lk2',
    ],
    'a notice of the page’s own': [
      BODY,
      '版权声明：本文为博主「灯塔」的原创文章',
      '原文链接：https://reprints.example/2024/05/some-page.html',
    ],
    'a word about rights beside a homepage': [
      BODY,
      'Copyright 2007 Harbour Foundation, https://harbourgazette.example/',
    ],
  },
});
