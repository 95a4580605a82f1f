import { FACTS } from '../browser/facts.ts';
import { say } from '../browser/say.ts';

/** What is told once, after installing: what it does, what is read, what stays and what it cannot tell. */
export function Welcome() {
  return (
    <section class="welcome">
      <h1>{say('welcomeTitle')}</h1>
      <p>{say('welcomeWhat')}</p>
      <dl>
        {FACTS.map(([title, more]) => (
          <div key={title}>
            <dt>{say(title)}</dt>
            <dd>{say(more)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('welcomeTry')}</h2>
      <p class="quiet">{say('welcomeTryMore')}</p>
    </section>
  );
}
