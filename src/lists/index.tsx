import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { loadList } from './list-storage.ts';
import { ListPage } from './view/list-page.tsx';

localizeDocument(translate('listTitle'));
const root = document.querySelector('main');
if (root) render(<ListPage initial={await loadList()} />, root);
