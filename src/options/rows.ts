import type { Phrase } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';

/** Settings that are one of some words, or yes and no. */
type Named = 'banner' | 'sensitivity' | 'reading' | 'marks' | 'memory' | 'announceUpdates';

/** One value of a setting. */
export interface Choice {
  value: string;
  name: Phrase;
  /** What it means, in a sentence. */
  more?: Phrase;
}

export interface ChoiceRow {
  name: Named;
  title: Phrase;
  more?: Phrase;
  /** Absent for a switch. */
  choices?: Choice[];
  /** Shown side by side as cards with a picture or figures, and not as one narrow control. */
  asCards?: true;
}

const choices = (...names: [value: string, name: Phrase, more?: Phrase][]): Choice[] =>
  names.map(([value, name, more]) => ({ value, name, ...(more && { more }) }));

/** Every setting that is a plain choice. */
export const ROWS = {
  banner: {
    name: 'banner',
    title: 'optionsBanner',
    more: 'optionsBannerMore',
    asCards: true,
    choices: choices(
      ['none', 'optionsBannerNone'],
      ['slim', 'optionsBannerSlim'],
      ['strong', 'optionsBannerStrong'],
    ),
  },
  sensitivity: {
    name: 'sensitivity',
    title: 'optionsSensitivity',
    more: 'optionsSensitivityMore',
    asCards: true,
    choices: choices(
      ['cautious', 'optionsCautious', 'optionsCautiousMore'],
      ['balanced', 'optionsBalanced', 'optionsBalancedMore'],
      ['eager', 'optionsEager', 'optionsEagerMore'],
    ),
  },
  reading: {
    name: 'reading',
    title: 'optionsWhen',
    more: 'optionsWhenMore',
    choices: choices(['automatic', 'optionsAutomatic'], ['on-click', 'optionsOnClick']),
  },
  marks: {
    name: 'marks',
    title: 'optionsMarks',
    more: 'optionsMarksMore',
    asCards: true,
    choices: choices(
      ['wavy', 'optionsMarksWavy'],
      ['dotted', 'optionsMarksDotted'],
      ['highlight', 'optionsMarksHighlight'],
    ),
  },
  memory: { name: 'memory', title: 'optionsMemory', more: 'optionsMemoryMore' },
  announceUpdates: { name: 'announceUpdates', title: 'optionsUpdates' },
} as const satisfies Record<Named, ChoiceRow>;

/** What each setting is called where it is named alone. */
export const TITLES: Record<keyof Settings, Phrase> = {
  banner: 'optionsBanner',
  sensitivity: 'optionsSensitivity',
  reading: 'optionsWhen',
  marks: 'optionsMarks',
  memory: 'optionsMemory',
  announceUpdates: 'optionsUpdates',
  sites: 'optionsSites',
  search: 'optionsSearchEngine',
  hiddenEvidence: 'optionsEvidence',
};

/** The change of settings that a chosen value means. */
export const changeOf = (name: Named, value: string | boolean) =>
  ({ [name]: value }) as Partial<Settings>;
