import { say } from '../browser/say.ts';
import type { Candidate } from '../engine/verdict.ts';

/** The way to the credited original, with the page's own words as proof. */
export function OriginalCard({ original }: { original: Candidate }) {
  const { url, name, quote, deep } = original;
  return (
    <section class="original">
      <h2>{say('original')}</h2>
      <p class="name">
        <bdi>{name}</bdi>
      </p>
      <blockquote>
        <bdi>{quote}</bdi>
      </blockquote>
      {url ? (
        <a class="first" href={url} target="_blank" rel="noreferrer">
          {say('readOriginal')}
        </a>
      ) : (
        <p class="quiet">{say('creditedOnly')}</p>
      )}
      {url && !deep && <p class="quiet">{say('homepageOnly')}</p>}
    </section>
  );
}
