/** Runs in a page of the extension: nothing is remembered but these articles, read in May 2026. */
export async function seedHistory(articles: { url: string; title: string }[]): Promise<void> {
  const opened = indexedDB.open('unspun-memory');
  opened.onupgradeneeded = () => opened.result.createObjectStore('chunks');
  const done = (request: IDBRequest | IDBTransaction, event: string) =>
    new Promise((resolve, reject) => {
      request.addEventListener(event, resolve);
      request.addEventListener('error', reject);
    });
  await done(opened, 'success');
  const writing = opened.result.transaction('chunks', 'readwrite');
  const chunks = writing.objectStore('chunks');
  chunks.clear();
  const memories = articles.map((article, i) => ({
    ...article,
    time: Date.UTC(2026, 4, 2 + i),
    level: 'clear',
    kind: 'cannot-tell',
  }));
  if (memories.length > 0) {
    chunks.put({ sketches: new Uint32Array(42 * memories.length), memories }, 0);
  }
  await done(writing, 'complete');
  opened.result.close();
}
