/** What the engine may use beyond the language itself: all of it pure, and present in browsers, workers and Node. */
declare class URL {
  constructor(url: string, base?: string);
  href: string;
  readonly origin: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(query?: string);
  get(name: string): string | null;
  has(name: string): boolean;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> };
  };
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
}

/** Decodes base64 into a string of one character a byte; throws on anything else. */
declare function atob(data: string): string;
