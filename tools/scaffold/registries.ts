import type { RegisteredList } from './edit-list.ts';

/** One kind of thing that grows by one file each, and the list that names all of them. */
export interface Registry extends RegisteredList {
  /** What one of them is called in a sentence. */
  noun: string;
  /** Folder of the files, from the repository's root. */
  at: string;
  /** Which of the folder's files are such things, where others lie beside them. */
  only: RegExp;
  /** What happens to one that is not in the list. */
  consequence: string;
}

export const SPIN_RULES: Registry = {
  noun: 'spin rule',
  at: 'src/engine/spin/rules',
  only: /./,
  file: 'src/engine/spin/spin-rules.ts',
  folder: './rules',
  consequence: 'it never runs',
};

export const REPOST_RULES: Registry = {
  noun: 'repost rule',
  at: 'src/engine/repost/rules',
  only: /./,
  file: 'src/engine/repost/repost-rules.ts',
  folder: './rules',
  consequence: 'it never runs',
};

export const LANGUAGES: Registry = {
  noun: 'language',
  at: 'src/engine/languages',
  only: /^[a-z]{2}$/,
  file: 'src/engine/languages/languages.ts',
  folder: '.',
  consequence: 'its phrases are never read',
};

export const SPINNERS: Registry = {
  noun: 'spinner',
  at: 'training/spinners/catalogue',
  only: /./,
  file: 'training/spinners/spinners.ts',
  folder: './catalogue',
  consequence: 'nothing is trained on it',
};

export const REGISTRIES = [SPIN_RULES, REPOST_RULES, LANGUAGES, SPINNERS];

/** Every kind of evidence, as the settings list it. */
export const SIGNALS_FILE = 'src/browser/verdict-view/signals.ts';

/** Kinds of evidence that come from no rule of their own. */
export const SIGNALS_WITHOUT_RULE = ['swap', 'odd-word', 'credit'];

/** The interface's English strings. */
export const STRINGS_FILE = 'public/_locales/en/messages.json';

/** The languages that are recognised. */
export const CODES_FILE = 'src/engine/languages/language-codes.ts';

/** Stands in whatever a scaffold could only begin. */
export const UNFINISHED = 'TODO(new)';
