import type { Article } from '../../../src/article/article.ts';
import { openPage } from '../../../src/article/open-page.ts';
import type { PageSnapshot } from '../../../src/article/snapshot/page-snapshot.ts';
import { type AskPage, readSnapshot } from '../../../src/article/snapshot/read-snapshot.ts';
import { takeSnapshot } from '../../../src/article/snapshot/take-snapshot.ts';
import type { PageForm } from '../../../src/article/snapshot/taken-page.ts';
import { runTask, type Task } from '../../../src/article/task.ts';

/** Where the pages of these tests are. */
export const URL = 'https://harbour.example/2024/ferry.html';

const nobodyAsks: AskPage = () => Promise.reject(new Error('asked'));

/** Runs steps that may wait. */
async function finish<Result>(steps: Task<Result>): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await step.value;
  }
}

/** What arrives of it elsewhere. */
export const sent = <Taken extends PageForm>(taken: Taken): Taken =>
  JSON.parse(JSON.stringify(taken));

/** What is said of what arrives of a page. */
export const answerTo = (taken: PageForm, always = true, ask = nobodyAsks) =>
  finish(readSnapshot({ page: sent(taken), url: URL, always }, ask));

/** The article as it is found in what arrives of a snapshot. */
export const readSent = async (snapshot: PageSnapshot, always = true, ask = nobodyAsks) =>
  (await answerTo(snapshot, always, ask)).article;

/** A snapshot of a page that is not drawn, and its text nodes. */
export const snapshotOf = (page: Document, without: readonly Element[] = []) =>
  runTask(takeSnapshot(page, without));

/** The article of a page, found in its snapshot. */
export async function readFromSnapshot(
  document: Document,
  always = true,
): Promise<Article | undefined> {
  const page = openPage(document, always);
  return page && readSent(snapshotOf(page).page, always);
}
