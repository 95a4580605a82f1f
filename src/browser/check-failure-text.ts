import type { NoArticleReason } from '../article/fetch/fetch-article.ts';
import type { DocumentFailure } from '../documents/document.ts';
import type { TranslationKey } from './i18n/translate.ts';

/** Why a text, a file or an address could not be checked. */
export type CheckFailure = NoArticleReason | DocumentFailure | 'not-judged';

const FAILURE_TEXTS: Partial<Record<CheckFailure, TranslationKey>> = {
  'no-text': 'checkNoText',
  'not-judged': 'failed',
  'not-web': 'comparisonAddressWrong',
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

/** The reason in one sentence. */
export const checkFailureText = (failure: CheckFailure): TranslationKey =>
  FAILURE_TEXTS[failure] ?? 'checkUnreachable';
