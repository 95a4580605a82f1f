import type { PageMarkup } from './page-markup.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** A page in one of the forms in which it leaves its thread. */
export type PageForm = PageMarkup | PageSnapshot;

/** What was taken of a page, and its text nodes by their numbers. */
export interface TakenPage<Form extends PageForm = PageForm> {
  page: Form;
  texts: Text[];
}
