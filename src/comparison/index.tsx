import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { App } from './app.tsx';
import { findCopy, tabOf } from './find-copy.ts';

async function start(root: Element): Promise<void> {
  const copy = await findCopy(tabOf(location.search));
  const title = copy?.article.title;
  dressPage(title ? `${say('comparisonTitle')}: ${title}` : say('comparisonTitle'));
  render(<App copy={copy} />, root);
}

const root = document.querySelector('#comparison');
if (root) await start(root);
