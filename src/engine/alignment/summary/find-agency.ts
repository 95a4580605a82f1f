import type { Article } from '../../../article/article.ts';

/** Agencies whose copy many papers print by right; the name must stand in a byline, a dateline or a closing line. */
const AGENCIES: [name: string, pattern: RegExp][] = [
  ['Associated Press', /\bAssociated Press\b|\(AP\)|^AP$/],
  ['Reuters', /\bReuters\b/i],
  ['AFP', /\bAFP\b|\bAgence France-Presse\b/],
  ['dpa', /\bdpa\b/],
  ['APA', /\(APA\)|^APA$/],
  ['EFE', /\bEFE\b/],
  ['Europa Press', /\bEuropa Press\b/],
  ['ANSA', /\bANSA\b/],
  ['Lusa', /\bLusa\b/],
  ['Agência Brasil', /\bAgência Brasil\b/],
  ['ANP', /\bANP\b/],
  ['Belga', /\bBelga\b/],
  ['PA Media', /\bPA Media\b|\bPress Association\b/],
  ['Bloomberg', /^Bloomberg(?: News)?$|\(Bloomberg\)/],
  ['UPI', /\bUPI\b/],
  ['Xinhua', /\bXinhua\b|新华社/],
  ['TASS', /\bTASS\b|\bТАСС\b/],
  ['Interfax', /\bInterfax\b|\bИнтерфакс\b/],
  ['PTI', /\(PTI\)|^PTI$/],
  ['ANI', /\(ANI\)|^ANI$/],
  ['IANS', /\bIANS\b/],
  ['Kyodo', /\bKyodo\b|共同通信/],
  ['Jiji', /\bJiji Press\b|時事通信/],
  ['Yonhap', /\bYonhap\b|연합뉴스/],
  ['Antara', /\bANTARA\b/],
  ['Anadolu', /\bAnadolu\b|\(AA\)/],
  ['PAP', /\bPAP\b/],
  ['ČTK', /\bČTK\b/],
];

/** Letters of the beginning and end of the text in which datelines and closing lines stand. */
const EDGE_LENGTH = 120;

function textEdges(article: Article): string[] {
  const { text, byline = '' } = article;
  const near = article.lines.filter((line) => line.place === 'head').map((line) => line.text);
  return [
    byline,
    text.slice(0, EDGE_LENGTH),
    text.slice(-EDGE_LENGTH),
    ...near.filter((line) => line.length < EDGE_LENGTH),
  ];
}

function agencyOf(article: Article): string | undefined {
  const places = textEdges(article).map((place) => place.trim());
  return AGENCIES.find(([, pattern]) => places.some((place) => pattern.test(place)))?.[0];
}

/** Names the news agency that both articles carry, if they carry the same one. */
export function findAgency(copy: Article, original: Article): string | undefined {
  const agency = agencyOf(copy);
  return agency !== undefined && agency === agencyOf(original) ? agency : undefined;
}
