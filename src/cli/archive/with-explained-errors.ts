import type { ArchiveStore } from './archive-store.ts';

/** The same store, with every error that its calls throw put through `explain`. */
export function withExplainedErrors(
  store: ArchiveStore,
  explain: (error: unknown) => unknown,
): ArchiveStore {
  return new Proxy(store, {
    get(target, name: keyof ArchiveStore) {
      const method = target[name];
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        try {
          return await (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
        } catch (error) {
          throw explain(error);
        }
      };
    },
  });
}
