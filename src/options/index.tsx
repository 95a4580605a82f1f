import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { Options } from './options.tsx';

localizeDocument(translate('optionsTitle'));
const root = document.querySelector('main');
if (root) render(<Options />, root);
