import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { say } from '../browser/say.ts';
import { takeTextToCheck } from '../browser/text-to-check.ts';
import { Brand } from './brand.tsx';
import { Check } from './check.tsx';
import { EXAMPLE } from './example.ts';
import { Welcome } from './welcome.tsx';

function Head() {
  return (
    <>
      <Brand />
      <h1>{say('checkTitle')}</h1>
    </>
  );
}

dressPage(say('checkTitle'));
const root = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const isWelcome = asked.has('welcome');
const first = isWelcome ? EXAMPLE : (asked.get('link') ?? (await takeTextToCheck()));
if (root) {
  render(
    <>
      {isWelcome ? <Welcome /> : <Head />}
      <Check first={first} />
    </>,
    root,
  );
}
