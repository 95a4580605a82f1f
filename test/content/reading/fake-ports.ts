type Listener = (value: unknown) => void;

/** Whoever opened a connection. */
export interface PortSender {
  id: string;
  tab?: { id: number };
}

/** One end of a connection. */
export class FakePort {
  readonly #onMessage: Listener[] = [];
  readonly #onDisconnect: Listener[] = [];
  other: FakePort | undefined;
  readonly onMessage = { addListener: (listener: Listener) => void this.#onMessage.push(listener) };
  readonly onDisconnect = {
    addListener: (listener: Listener) => void this.#onDisconnect.push(listener),
  };

  constructor(
    readonly name: string,
    readonly sender?: PortSender,
  ) {}

  /** What is said arrives a moment later, as JSON. */
  postMessage(said: unknown): void {
    const { other } = this;
    if (!other) throw new Error('The port is closed.');
    const text = JSON.stringify(said);
    queueMicrotask(() => {
      for (const listener of other.#onMessage) listener(JSON.parse(text));
    });
  }

  disconnect(): void {
    const { other } = this;
    this.other = undefined;
    if (!other) return;
    other.other = undefined;
    for (const listener of other.#onDisconnect) listener(other);
  }
}

/** The two ends of a connection. */
export function connectPorts(
  name: string,
  sender: PortSender,
): [page: FakePort, outside: FakePort] {
  const ends: [FakePort, FakePort] = [new FakePort(name), new FakePort(name, sender)];
  ends[0].other = ends[1];
  ends[1].other = ends[0];
  return ends;
}
