import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { cleanAddress } from '../../src/engine/addresses/clean-address.ts';
import { registrableDomain } from '../../src/engine/addresses/registrable-domain.ts';
import type { SourceCandidate } from '../../src/engine/verdict.ts';
import type { SplitPart } from '../corpus/corpus-document.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { readCorpusFile, readRows } from '../corpus/read-rows.ts';
import { splitPartOf } from '../corpus/split-part-of.ts';

/** From this confidence on the reader is offered a button. */
export const MIN_OFFERED_CONFIDENCE = 0.5;

/** A page that credits somebody, and what a right finder answers. */
export interface CreditCase {
  file: string;
  kind: string;
  expect: string;
  source?: string;
  credit: string;
  article?: Article;
  part: SplitPart;
}

/** `low` = the right address, too weak for a button; `name` = the right publisher, as a name or a homepage. */
export type CreditOutcome = 'right' | 'low' | 'name' | 'missed' | 'wrong';

interface Row {
  file: string;
  kind: string;
  expect: string;
  source_url: string | null;
  page_url: string | null;
  credit_html: string;
}

/** The pages of credits.jsonl, read as the extension reads them when it is asked to ("Check anyway"). */
export function readCreditCases(): CreditCase[] {
  return readRows<Row>('credits.jsonl')
    .filter(({ file }) => existsSync(join(corpusFolder(), file)))
    .map((row) => {
      const document = buildDocument(readCorpusFile(row.file));
      const url = row.page_url ?? `file:///${row.file}`;
      const article = readArticle(document, url, {
        always: true,
      });
      return {
        file: row.file,
        kind: row.kind,
        expect: row.kind === 'based-on' ? 'based-on' : row.expect,
        ...(row.source_url && { source: row.source_url }),
        credit: row.credit_html.replace(/<[^>]*>/g, ' '),
        ...(article && { article }),
        part: splitPartOf(`page:${registrableDomain(url) ?? row.file}`),
      };
    });
}

/** How an answer compares with what is expected. */
export function creditOutcome(
  { expect, source, credit }: CreditCase,
  candidates: SourceCandidate[],
): CreditOutcome {
  const [best] = candidates;
  const offered = candidates.find(
    ({ url, confidence }) => url && confidence >= MIN_OFFERED_CONFIDENCE,
  );
  if (expect === 'article') {
    if (offered) return isSameUrl(offered.url, source) ? 'right' : 'wrong';
    if (candidates.some(({ url }) => isSameUrl(url, source))) return 'low';
    return 'missed';
  }
  if (expect.startsWith('publisher')) {
    if (offered && !isOnSite(offered.url, source)) return 'wrong';
    return best && (isOnSite(best.url, source) || credit.includes(best.name)) ? 'name' : 'missed';
  }
  if (offered && expect === 'article-in-list')
    return isSameUrl(offered.url, source) ? 'right' : 'wrong';
  return offered ? 'wrong' : 'right';
}

const isOnSite = (url: string | undefined, source: string | undefined) =>
  url !== undefined && source !== undefined && registrableDomain(url) === registrableDomain(source);

/** The same page: scheme, "www.", a last slash and junk parameters aside; a source may be given without its last ones. */
function isSameUrl(url: string | undefined, source: string | undefined): boolean {
  if (!url || !source) return false;
  const [found, wanted] = [normalizeUrl(url), normalizeUrl(source)];
  return found === wanted || (wanted.includes('?') && found.startsWith(`${wanted}&`));
}

const normalizeUrl = (url: string) =>
  (cleanAddress(url) ?? url).replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
