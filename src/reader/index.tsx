import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { loadJudgedArticle } from './load-judged-article.ts';
import { Reader } from './reader.tsx';

const PageGone = () => (
  <header>
    <h1>{translate('pageGone')}</h1>
    <p class="quiet">{translate('pageGoneMore')}</p>
  </header>
);

async function start(root: Element): Promise<void> {
  const page = await loadJudgedArticle(location.search);
  localizeDocument(page?.article.title ?? translate('extensionName'));
  render(page ? <Reader {...page} /> : <PageGone />, root);
}

const root = document.querySelector('main');
if (root) await start(root);
