/** Changes that follow one another within this many milliseconds are one. */
const SUCCESSION = 100;
/** However many follow, nobody waits longer than this many milliseconds to be told. */
const LONGEST = 1000;

/** A call that is asked for often and made seldom. */
export interface Gathered {
  /** Asks for the call; it is made once nobody has asked for a moment. */
  readonly soon: () => void;
  /** Makes none any more, also none that was asked for. */
  readonly cancel: () => void;
}

/** One call for many that are asked for in quick succession. */
export function gathered(call: () => void): Gathered {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
  };
  const make = (): void => {
    cancel();
    call();
  };
  const soon = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(make, SUCCESSION);
    latest ??= setTimeout(make, LONGEST);
  };
  return { soon, cancel };
}
