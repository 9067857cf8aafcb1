/** Runs tasks one after another in the order they were handed over; one that fails does not hold up the next. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue of its own, for one workbook. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
