/** A file that cannot be opened. The message is the reason, a clause that completes `"x.xlsx" could not be opened: …`. */
export class UnreadableFile extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "UnreadableFile";
  }
}
