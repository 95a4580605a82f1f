import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { loadJudgedArticle } from './load-judged-article.ts';
import { applyLook, loadLook } from './look/reader-look.ts';
import { Reader } from './reader.tsx';

const PageGone = () => (
  <header>
    <h1>{translate('pageGone')}</h1>
    <p class="quiet">{translate('pageGoneMore')}</p>
    <p class="ways">
      <a href="/src/text-checker/index.html">{translate('checkTextOrFile')}</a>
    </p>
  </header>
);

async function start(root: Element): Promise<void> {
  const [page, look] = await Promise.all([loadJudgedArticle(location.search), loadLook()]);
  applyLook(look);
  localizeDocument(page?.article.title ?? translate('extensionName'));
  render(page ? <Reader {...page} look={look} /> : <PageGone />, root);
}

const root = document.querySelector('main');
if (root) await start(root);
