import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { cleanAddress } from '../../src/engine/original/clean-address.ts';
import { registrableDomain } from '../../src/engine/original/registrable-domain.ts';
import type { Candidate } from '../../src/engine/verdict.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import type { Part } from '../corpus/document.ts';
import { partOf } from '../corpus/part-of.ts';
import { readRows, readText } from '../corpus/read-rows.ts';

/** From this confidence on the reader is offered a button. */
export const OFFERED = 0.5;

/** A page that credits somebody, and what a right finder answers. */
export interface CreditCase {
  file: string;
  kind: string;
  expect: string;
  source?: string;
  credit: string;
  article?: Article;
  part: Part;
}

/** `low` = the right address, too weak for a button; `name` = the right publisher, as a name or a homepage. */
export type Outcome = 'right' | 'low' | 'name' | 'missed' | 'wrong';

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
      const document = buildDocument(readText(row.file));
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
        part: partOf(`page:${registrableDomain(url) ?? row.file}`),
      };
    });
}

/** How an answer compares with what is expected. */
export function judgeCase(
  { expect, source, credit }: CreditCase,
  candidates: Candidate[],
): Outcome {
  const [best] = candidates;
  const offered = candidates.find(({ url, confidence }) => url && confidence >= OFFERED);
  if (expect === 'article') {
    if (offered) return isSame(offered.url, source) ? 'right' : 'wrong';
    if (candidates.some(({ url }) => isSame(url, source))) return 'low';
    return 'missed';
  }
  if (expect.startsWith('publisher')) {
    if (offered && !isOn(offered.url, source)) return 'wrong';
    return best && (isOn(best.url, source) || credit.includes(best.name)) ? 'name' : 'missed';
  }
  if (offered && expect === 'article-in-list')
    return isSame(offered.url, source) ? 'right' : 'wrong';
  return offered ? 'wrong' : 'right';
}

const isOn = (url: string | undefined, source: string | undefined) =>
  url !== undefined && source !== undefined && registrableDomain(url) === registrableDomain(source);

/** The same page: scheme, "www.", a last slash and junk parameters aside; a source may be given without its last ones. */
function isSame(url: string | undefined, source: string | undefined): boolean {
  if (!url || !source) return false;
  const [found, wanted] = [bare(url), bare(source)];
  return found === wanted || (wanted.includes('?') && found.startsWith(`${wanted}&`));
}

const bare = (url: string) => (cleanAddress(url) ?? url).replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
