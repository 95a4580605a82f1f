import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { loadHandedOver } from '../browser/storage/handed-over.ts';
import type { HandedPair } from '../browser/storage/handed-texts.ts';
import { loadCopy, tabIdFromSearch } from '../browser/tab-article.ts';
import { App } from './app.tsx';
import type { Opening } from './loading/use-comparison.ts';

function wishIn(asked: URLSearchParams): Opening['wish'] {
  if (asked.has('paste')) return 'paste';
  return asked.has('choose') ? 'choose' : undefined;
}

async function start(root: Element): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const [copy, pair] = await Promise.all([
    loadCopy(tabIdFromSearch(location.search)),
    loadHandedOver<HandedPair>(asked.get('pair')),
  ]);
  const title = copy?.article.title;
  localizeDocument(
    title ? `${translate('comparisonTitle')}: ${title}` : translate('comparisonTitle'),
  );
  render(<App copy={copy} pair={pair} wish={wishIn(asked)} />, root);
}

const root = document.querySelector('#comparison');
if (root) await start(root);
