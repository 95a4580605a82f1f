import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { formatNumber } from '../browser/i18n/format-number.ts';
import { translate } from '../browser/i18n/translate.ts';
import { handOver } from '../browser/storage/handed-over.ts';
import type { HandedSubject } from '../browser/storage/handed-texts.ts';
import { articleAddress } from '../browser/verdict-view/article-address.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import { sourceLabel } from '../browser/verdict-view/source-label.ts';
import { verdictWords } from '../browser/verdict-view/verdict-words.ts';
import type { Verdict } from '../engine/verdict.ts';
import { HighlightedText } from './highlighted-text.tsx';

/** Opens the page that searches for the original of a text that is in no tab. */
async function openFind(article: Article, verdict: Verdict): Promise<void> {
  const subject: HandedSubject = { article, verdict };
  const url = browser.runtime.getURL(`src/find/index.html?text=${await handOver(subject)}`);
  await browser.tabs.create({ url });
}

interface Props {
  article: Article;
  verdict: Verdict;
  /** Absent for a text that was pasted or fetched. */
  fileName: string | undefined;
}

/** The verdict on a text: the headline, the credited original, and the text with its evidence highlighted. */
export function CheckResult({ article, verdict, fileName }: Props) {
  const { headline, more } = verdictWords(verdict);
  const { original } = verdict;
  const address = articleAddress(verdict);
  return (
    <section class="checked" data-level={verdict.level} role="status">
      {fileName && (
        <p class="quiet file">{translate('checkedFile', fileName, formatNumber(verdict.words))}</p>
      )}
      <h2>{headline}</h2>
      {more && <p class="quiet">{more}</p>}
      {original && (
        <p class="original">
          {translate('creditsSite', sourceLabel(original))}{' '}
          {address && (
            <a href={address} target="_blank" rel="noreferrer">
              {translate('readOriginal')}
            </a>
          )}
        </p>
      )}
      <p>
        <button type="button" class="second" onClick={() => openFind(article, verdict)}>
          {translate('findOriginal')}
        </button>
      </p>
      {(article.truncated || verdict.truncated) && <p class="quiet">{translate('truncated')}</p>}
      <HighlightedText text={article.text} evidence={selectEvidence(verdict, []).likely} />
    </section>
  );
}
