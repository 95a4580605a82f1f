import type { TranslationKey } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';

/** Settings with a choice of values, or on and off. */
type ChoiceSettingName =
  | 'banner'
  | 'sensitivity'
  | 'reading'
  | 'marks'
  | 'memory'
  | 'announceUpdates';

/** A value of a setting. */
export interface SettingChoice {
  value: string;
  name: TranslationKey;
  /** Explains it in a sentence. */
  more?: TranslationKey;
}

export interface ChoiceSetting {
  name: ChoiceSettingName;
  title: TranslationKey;
  more?: TranslationKey;
  /** Absent for a switch. */
  choices?: SettingChoice[];
  /** Shown as cards with a picture or figures instead of one narrow control. */
  asCards?: true;
}

const choices = (
  ...names: [value: string, name: TranslationKey, more?: TranslationKey][]
): SettingChoice[] => names.map(([value, name, more]) => ({ value, name, ...(more && { more }) }));

/** All settings that are a choice. */
export const CHOICE_SETTINGS = {
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
} as const satisfies Record<ChoiceSettingName, ChoiceSetting>;

/** The title of each setting when named alone. */
export const SETTING_TITLES: Record<keyof Settings, TranslationKey> = {
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

/** The change of settings for a chosen value. */
export const settingChange = (name: ChoiceSettingName, value: string | boolean) =>
  ({ [name]: value }) as Partial<Settings>;
