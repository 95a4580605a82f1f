import type { TranslationKey } from '../browser/i18n/translate.ts';
import type { CheckFailure } from './check-input.ts';

const FAILURE_TEXTS: Partial<Record<CheckFailure, TranslationKey>> = {
  'no-text': 'checkNoText',
  'not-judged': 'failed',
  'private-address': 'checkPrivate',
  refused: 'checkRefused',
  challenge: 'checkRefused',
  'sign-in': 'checkRefused',
  gone: 'checkGone',
  'too-large': 'fileTooLarge',
  'not-an-article': 'notAnArticle',
  'not-a-page': 'fileUnknown',
  cancelled: 'checkCancelled',
  'file-too-large': 'fileTooLarge',
  encrypted: 'fileEncrypted',
  damaged: 'fileDamaged',
  scanned: 'fileScanned',
  'old-word': 'fileOldWord',
  'unknown-format': 'fileUnknown',
};

/** Why a text could not be checked, in one sentence. */
export const failureText = (failure: CheckFailure): TranslationKey =>
  FAILURE_TEXTS[failure] ?? 'checkUnreachable';
