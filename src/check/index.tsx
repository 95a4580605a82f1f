import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { takeTextToCheck } from '../browser/text-to-check.ts';
import { Check } from './check.tsx';
import { EXAMPLE } from './example.ts';
import { Welcome } from './welcome.tsx';

dressPage(say('checkTitle'));
const root = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const isWelcome = asked.has('welcome');
const first = isWelcome ? EXAMPLE : (asked.get('link') ?? (await takeTextToCheck()));
if (root) {
  render(
    <>
      {isWelcome ? <Welcome /> : <h1>{say('checkTitle')}</h1>}
      <Check first={first} />
    </>,
    root,
  );
}
