/** A request that the host cannot fulfil, in words for the person. */
export class HostError extends Error {
  constructor(why: string) {
    super(why);
    this.name = "HostError";
  }
}
