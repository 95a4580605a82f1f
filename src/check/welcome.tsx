import { Facts } from '../browser/facts.tsx';
import { say } from '../browser/say.ts';
import { Brand } from './brand.tsx';

/** What is told once, after installing: what it does, what is read, what stays and what it cannot tell. */
export function Welcome() {
  return (
    <section class="welcome">
      <Brand />
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeWhat')}</p>
      <Facts />
      <h2>{say('welcomeTry')}</h2>
      <p>{say('welcomeTryMore')}</p>
    </section>
  );
}
