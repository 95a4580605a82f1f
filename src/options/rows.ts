import type { Phrase } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';

/** Settings that are one of some words, or yes and no. */
type Named = 'banner' | 'sensitivity' | 'reading' | 'marks' | 'memory' | 'announceUpdates';

export interface ChoiceRow {
  name: Named;
  title: Phrase;
  more?: Phrase;
  /** Each value with its name; absent for a switch. */
  choices?: [value: string, name: Phrase][];
}

export interface RowSection {
  title: Phrase;
  rows: ChoiceRow[];
}

/** Every setting that is a plain choice, in the order of the page. */
export const ROWS: RowSection[] = [
  {
    title: 'optionsNotices',
    rows: [
      {
        name: 'banner',
        title: 'optionsBanner',
        more: 'optionsBannerMore',
        choices: [
          ['none', 'optionsBannerNone'],
          ['slim', 'optionsBannerSlim'],
          ['strong', 'optionsBannerStrong'],
        ],
      },
      {
        name: 'sensitivity',
        title: 'optionsSensitivity',
        more: 'optionsSensitivityMore',
        choices: [
          ['cautious', 'optionsCautious'],
          ['balanced', 'optionsBalanced'],
          ['eager', 'optionsEager'],
        ],
      },
    ],
  },
  {
    title: 'optionsReading',
    rows: [
      {
        name: 'reading',
        title: 'optionsWhen',
        more: 'optionsWhenMore',
        choices: [
          ['automatic', 'optionsAutomatic'],
          ['on-click', 'optionsOnClick'],
        ],
      },
      {
        name: 'marks',
        title: 'optionsMarks',
        more: 'optionsMarksMore',
        choices: [
          ['wavy', 'optionsMarksWavy'],
          ['dotted', 'optionsMarksDotted'],
          ['highlight', 'optionsMarksHighlight'],
        ],
      },
      { name: 'memory', title: 'optionsMemory', more: 'optionsMemoryMore' },
      { name: 'announceUpdates', title: 'optionsUpdates' },
    ],
  },
];

/** The change of settings that a chosen value means. */
export const changeOf = (name: Named, value: string | boolean) =>
  ({ [name]: value }) as Partial<Settings>;
