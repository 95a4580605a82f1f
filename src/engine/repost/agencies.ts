import { foldName } from './fold-name.ts';

/** News agencies of the world, as bylines and credit lines name them. */
const AGENCIES = new Set(
  [
    'AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, AFP, Agence France-Presse, UPI, Bloomberg, PA, PA Media, Press Association',
    'dpa, DPA/AFP, APA, sda, Keystone-SDA, ATS, epd, KNA, SID, kathpress, Belga, ANP, TT, NTB, Ritzau, STT, EFE, Europa Press, Lusa, ANSA, Adnkronos, AGI, LaPresse',
    'PAP, ISBnews, ČTK, ČTK/AP, TASR, SITA, MTI, Agerpres, Mediafax, BTA, БТА, Tanjug, Beta, Hina, STA, SRNA, FENA, ELTA, LETA, BNS, ΑΠΕ-ΜΠΕ, ΑΠΕ, AMNA',
    'TASS, ТАСС, RIA, РИА Новости, Interfax, Интерфакс, Ukrinform, Укрінформ, УНІАН, UNIAN, Інтерфакс-Україна, BelTA, Kazinform',
    'AA, Anadolu Ajansı, Anadolu Agency, DHA, İHA, ANKA, PTI, ANI, IANS, UNI, Agencies, News agencies, Agenturen, Agencias, Agences, agenzie, Ajanslar',
    'Xinhua, 新华社, 新华网, 中新社, 中新网, 中国新闻网, 中央社, 人民网, Kyodo, 共同通信, 時事通信, 時事, Jiji, Yonhap, 연합뉴스, 뉴시스, 뉴스1',
    'Antara, Bernama, VNA, TTXVN, TTXVN/Vietnam+, CNA, AAP, Canadian Press, The Canadian Press, CP, Agência Brasil, Agência Estado, Estadão Conteúdo, Folhapress, Télam, Notimex, Prensa Latina',
    'IRNA, ISNA, ایرنا, ایسنا, WAM, وام, SPA, واس, MENA, أ ش أ, رويترز, أ ف ب, فرانس برس, د ب أ, CNS, Tribune News Service, Postmedia News',
  ].flatMap((names) => names.split(',').map(foldName)),
);

/** Sites of agencies: what lies there is theirs. */
const AGENCY_SITES =
  /^(?:apnews\.com|ap\.org|reuters\.com|afp\.com|dpa\.com|efe\.com|ansa\.it|xinhuanet\.com|news\.cn|tass\.(?:com|ru)|interfax\.ru|kyodonews\.net|yna\.co\.kr|ptinews\.com|aninews\.in|pap\.pl|ctk\.cz|kathpress\.at|aa\.com\.tr|antaranews\.com)$/;

/** What parts the names of several agencies. */
const BETWEEN =
  /[,/&+·|;、]|\s+(?:and|und|y|et|e|en|og|och|i|a|und|mit|with|via|ve|dan)\s+|\s[–—-]\s/;

/** A label before the names ("Quelle: APA/dpa"), brackets and stops around them. */
const LABEL = /^[\s([（]*(?:[^\s:：][^:：]{0,30}[:：])?/u;
const STOPS = /[\s)\]）.*]+$/u;

/** Lines that name agencies only are short. In UTF-16 code units. */
const LONGEST = 80;

/** Does a byline or a short line name agencies, and nobody else? */
export function namesAgenciesOnly(words: string): boolean {
  if (words.length > LONGEST) return false;
  const names = words
    .replace(LABEL, '')
    .replace(STOPS, '')
    .split(BETWEEN)
    .map(foldName)
    .filter(Boolean);
  return names.length > 0 && names.every((name) => AGENCIES.has(name));
}

/** Does a name in a dateline or a byline belong to an agency? */
export const isAgency = (name: string): boolean => AGENCIES.has(foldName(name));

/** Is it the registrable domain of an agency? */
export const isAgencySite = (site: string): boolean => AGENCY_SITES.test(site);
