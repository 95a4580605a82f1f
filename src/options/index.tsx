import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { Options } from './options.tsx';

dressPage(say('optionsTitle'));
const root = document.querySelector('main');
if (root) render(<Options />, root);
