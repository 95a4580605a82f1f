import { translate } from '../browser/i18n/translate.ts';
import { AboutFacts } from '../browser/ui/about-facts.tsx';
import { Brand } from './brand.tsx';

/** What is told once, after installing: what it does, what is read, what stays and what it cannot tell. */
export function Welcome() {
  return (
    <section class="welcome">
      <Brand />
      <h1>{translate('welcomeTitle')}</h1>
      <p class="lead">{translate('welcomeWhat')}</p>
      <AboutFacts />
      <h2>{translate('welcomeTry')}</h2>
      <p>{translate('welcomeTryMore')}</p>
    </section>
  );
}
