import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { send } from '../browser/messages.ts';
import { loadSubject } from './load-subject.ts';
import { listEngines } from './search/open-search.ts';
import { FindPage } from './view/find-page.tsx';
import { NoSubject } from './view/no-subject.tsx';

async function start(root: Element): Promise<void> {
  localizeDocument(translate('findTitle'));
  const subject = await loadSubject(location.search);
  if (!subject) return render(<NoSubject />, root);
  const [queries, engines] = await Promise.all([
    send('buildQueries', subject.article, subject.verdict).catch(() => []),
    listEngines(),
  ]);
  if (subject.article.title) document.title = `${translate('findTitle')}: ${subject.article.title}`;
  render(<FindPage subject={subject} queries={queries} engines={engines} />, root);
}

const root = document.querySelector('#find');
if (root) await start(root);
