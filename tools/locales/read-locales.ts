import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', '_locales');

/** A string as browsers keep it; "$NAME$" in the message stands for the placeholder of that name. */
export interface Entry {
  message: string;
  /** For translators; only English has it. */
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

export type Strings = Record<string, Entry>;

/** The strings of each language, by the name of its folder ("pt_BR"). */
export function readLocales(): Record<string, Strings> {
  const codes = readdirSync(FOLDER).toSorted();
  const read = (code: string) => readFileSync(join(FOLDER, code, 'messages.json'), 'utf8');
  return Object.fromEntries(codes.map((code) => [code, JSON.parse(read(code)) as Strings]));
}

/** The language of a folder as the web writes it: "pt_BR" → "pt-BR". */
export const tagOf = (code: string) => code.replace('_', '-');
