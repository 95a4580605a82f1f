import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { loadPage } from './load-page.ts';
import { Reader } from './reader.tsx';

const Gone = () => (
  <header>
    <h1>{say('pageGone')}</h1>
    <p class="quiet">{say('pageGoneMore')}</p>
  </header>
);

async function start(root: Element): Promise<void> {
  const page = await loadPage(location.search);
  dressPage(page?.article.title ?? say('extensionName'));
  render(page ? <Reader {...page} /> : <Gone />, root);
}

const root = document.querySelector('main');
if (root) await start(root);
