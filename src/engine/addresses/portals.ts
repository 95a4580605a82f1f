/**
 * Sites that show their partners' articles by contract, by registrable domain: portals, aggregators, reader apps. On
 * their own reports they name no source.
 */
export const PORTALS = new Set(
  (
    'msn.com yahoo.com yahoo.co.jp aol.com newsbreak.com smartnews.com flipboard.com upday.com ground.news dailyhunt.in ' +
    'naver.com daum.net nate.com zum.com sina.com.cn sina.cn 163.com sohu.com qq.com ifeng.com toutiao.com baidu.com ' +
    'huanqiu.com china.com youth.cn gmw.cn eastday.com uc.cn 360kuai.com livedoor.com goo.ne.jp nifty.com excite.co.jp ' +
    'infoseek.co.jp biglobe.ne.jp baomoi.com mail.ru rambler.ru yandex.ru dzen.ru ukr.net seznam.cz centrum.cz ' +
    'onet.pl interia.pl wp.pl gmx.net gmx.at gmx.ch web.de t-online.de freenet.de libero.it virgilio.it tiscali.it ' +
    'orange.fr sapo.pt terra.com.br ig.com.br r7.com mynet.com kakao.com line.me inbox.lv abv.bg startsiden.no'
  ).split(' '),
);

/** Sites where issuers publish their own releases. */
export const RELEASE_WIRES = new Set(
  (
    'prnewswire.com prnewswire.co.uk businesswire.com globenewswire.com accesswire.com newswire.ca newswire.com ' +
    'einpresswire.com einnews.com prweb.com openpr.com openpr.de presseportal.de presseportal.ch ots.at pressebox.de ' +
    'pressebox.com prlog.org eurekalert.org idw-online.de cision.com mynewsdesk.com prtimes.jp atpress.ne.jp ' +
    'comunicati-stampa.net newsaktuell.de lifepr.de pr-inside.com'
  ).split(' '),
);

/** Sites where authors repost their own articles. The account says whose text it is. */
export const AUTHORS_PLATFORMS = new Set(
  'medium.com linkedin.com dev.to hashnode.dev hackernoon.com lesswrong.com effectivealtruism.org alignmentforum.org greaterwrong.com steemit.com substack.com vocal.media dzone.com'.split(
    ' ',
  ),
);
