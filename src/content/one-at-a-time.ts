/** Some work that may be asked for while it is being done: then it is done once more. */
export class OneAtATime {
  isRunning = false;
  #isAskedAgain = false;

  constructor(private readonly work: () => Promise<void>) {}

  /** Does the work, or has it done once more by whoever does it now. Never rejects. */
  async run(): Promise<void> {
    this.#isAskedAgain = true;
    if (this.isRunning) return;
    this.isRunning = true;
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      await this.work().catch(() => undefined);
    }
    this.isRunning = false;
  }
}
