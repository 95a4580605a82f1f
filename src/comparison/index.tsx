import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { App } from './app.tsx';
import { loadCopy, tabIdFromSearch } from './loading/load-copy.ts';

async function start(root: Element): Promise<void> {
  const copy = await loadCopy(tabIdFromSearch(location.search));
  const title = copy?.article.title;
  localizeDocument(
    title ? `${translate('comparisonTitle')}: ${title}` : translate('comparisonTitle'),
  );
  render(<App copy={copy} />, root);
}

const root = document.querySelector('#comparison');
if (root) await start(root);
