import { describe, expect, it } from 'vitest';
import { findOmissions } from '../../../tools/scaffold/find-omissions.ts';
import { copyRepository, type RepositoryCopy } from './copy-repository.ts';

const SIGNALS = 'src/browser/verdict-view/signals.ts';

/** Things that are easily forgotten, how to forget them, and what the one sentence must name. */
const OMISSIONS: [name: string, forget: (copy: RepositoryCopy) => void, words: string[]][] = [
  [
    'a language without its entry',
    (copy) => copy.cut('src/engine/languages/languages.ts', '\n  tr,'),
    ['language "tr"', 'src/engine/languages/languages.ts'],
  ],
  [
    'a language without its import and entry',
    (copy) => {
      copy.cut('src/engine/languages/languages.ts', '\n  tr,');
      copy.cut('src/engine/languages/languages.ts', /import \{ tr \}.*\n/);
    },
    ['language "tr"', 'src/engine/languages/languages.ts'],
  ],
  [
    'a language that cannot be recognised',
    (copy) => copy.cut('src/engine/languages/language-codes.ts', 'tur:tr '),
    ['language "tr" cannot be recognised', 'src/engine/languages/language-codes.ts'],
  ],
  [
    'a repost rule that is not listed',
    (copy) => copy.cut('src/engine/repost/repost-rules.ts', '\n  mirrorHost,'),
    ['repost rule "mirror-host"', 'src/engine/repost/repost-rules.ts'],
  ],
  [
    'a repost rule without its independence group',
    (copy) => copy.cut('src/engine/repost/rules/mirror-host.ts', /independenceGroup: .*\n/),
    ['repost rule "mirror-host"', 'independence group', 'src/engine/repost/rules/mirror-host.ts'],
  ],
  [
    'a repost rule without its line in the settings',
    (copy) => copy.cut(SIGNALS, "\n  'mirror-host',"),
    ['repost rule "mirror-host"', 'settings', SIGNALS],
  ],
  [
    'a spin rule without its line in the settings',
    (copy) => copy.cut(SIGNALS, "\n  'spintax',"),
    ['spin rule "spintax"', 'settings', SIGNALS],
  ],
  [
    'a line in the settings without a rule',
    (copy) => {
      copy.remove('src/engine/spin/rules/spintax.ts');
    },
    ['"spintax", which no rule finds', SIGNALS],
  ],
  [
    'a spin rule without examples',
    (copy) => copy.remove('test/engine/spin/rules/spintax.test.ts'),
    ['spin rule "spintax" has no examples', 'test/engine/spin/rules/spintax.test.ts'],
  ],
  [
    'a repost rule without its explanation',
    (copy) => copy.cut('public/_locales/en/messages.json', / {2}"whyMirrorHost": \{[^}]*\},\n/),
    ['repost rule "mirror-host"', 'whyMirrorHost', 'public/_locales/en/messages.json'],
  ],
  [
    'a spinner that is not listed',
    (copy) => copy.cut('training/spinners/spinners.ts', '\n  nested,'),
    ['spinner "nested"', 'training/spinners/spinners.ts'],
  ],
];

describe('findOmissions', () => {
  it('finds none in the repository as it is', () => {
    using copy = copyRepository();
    expect(findOmissions(copy.root)).toEqual([]);
  });

  it.each(OMISSIONS)('names %s in one sentence', (_, forget, words) => {
    using copy = copyRepository();
    forget(copy);
    const sentences = findOmissions(copy.root);
    expect(sentences).toHaveLength(1);
    for (const word of words) expect(sentences[0]).toContain(word);
  });
});
