import { say } from '../browser/say.ts';
import type { Candidate } from '../engine/verdict.ts';

/** The better copy: the original that the page credits. */
export function OriginalLink({ original: { name, url } }: { original: Candidate }) {
  return (
    <aside class="original">
      <p>
        {say('original')} <b>{name}</b>
      </p>
      {url && (
        <a href={url} rel="noreferrer">
          {say('readOriginal')}
        </a>
      )}
    </aside>
  );
}
