import { translate } from '../browser/i18n/translate.ts';
import { AboutFacts } from '../browser/ui/about-facts.tsx';
import { Brand } from '../browser/ui/brand.tsx';
import { PageLinks } from './page-links.tsx';

/**
 * The welcome page after installing: what Unspun does, what it reads, what stays on the device and what it cannot know.
 */
export function Welcome() {
  return (
    <section class="welcome">
      <Brand>
        <PageLinks />
      </Brand>
      <h1>{translate('welcomeTitle')}</h1>
      <p class="lead">{translate('welcomeWhat')}</p>
      <AboutFacts />
      <h2>{translate('welcomeTry')}</h2>
      <p>{translate('welcomeTryMore')}</p>
    </section>
  );
}
