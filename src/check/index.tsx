import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { takeTextToCheck } from '../browser/text-to-check.ts';
import { Check } from './check.tsx';

dressPage(say('checkTitle'));
const root = document.querySelector('main');
const link = new URLSearchParams(location.search).get('link');
const first = link ?? (await takeTextToCheck());
if (root) render(<Check first={first} />, root);
