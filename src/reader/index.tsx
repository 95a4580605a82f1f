import { render } from 'preact';
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
  if (page) document.title = page.article.title;
  render(page ? <Reader {...page} /> : <Gone />, root);
}

const root = document.querySelector('main');
if (root) await start(root);
