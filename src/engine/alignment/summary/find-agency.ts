import type { Article } from '../../../article/article.ts';

/**
 * Agencies whose articles many newspapers print by contract. The name must be in a byline, a dateline or a closing
 * line. Patterns, unlike the names in `isAgency`: here an agency is searched inside lines, and the same one in both
 * texts.
 */
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

/** Length of the beginning and end of a text that may hold datelines and closing lines. Characters. */
const EDGE_LENGTH = 120;

function textEdges(article: Article): string[] {
  const { text, byline = '' } = article;
  const headLines = article.lines.filter((line) => line.place === 'head').map((line) => line.text);
  return [
    byline,
    text.slice(0, EDGE_LENGTH),
    text.slice(-EDGE_LENGTH),
    ...headLines.filter((line) => line.length < EDGE_LENGTH),
  ];
}

function agencyOf(article: Article): string | undefined {
  const edges = textEdges(article).map((edge) => edge.trim());
  return AGENCIES.find(([, pattern]) => edges.some((edge) => pattern.test(edge)))?.[0];
}

/** Finds the news agency that both articles name. */
export function findAgency(copy: Article, original: Article): string | undefined {
  const agency = agencyOf(copy);
  return agency !== undefined && agency === agencyOf(original) ? agency : undefined;
}
