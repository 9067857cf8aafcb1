import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { shareOut } from "../../../../core/store/level/share-out.ts";

function shared(whole: string, ...weights: readonly string[]) {
  const { shares, carrier } = shareOut(
    new Decimal(whole),
    weights.map((weight) => new Decimal(weight)),
  );
  return [shares.map((share) => share.toFixed()).join(" "), carrier];
}

describe("shareOut(whole, weights)", () => {
  test.each<[string, string, readonly string[], string, number | undefined]>([
    ["keeps proportions", "0.8", ["3", "1"], "0.6 0.2", undefined],
    ["gives what is due to the largest remainders", "0.0005", ["3", "5", "4"], "0.0001 0.0002 0.0002", undefined],
    ["gives ties to the earlier", "0.0001", ["1", "1", "1"], "0.0001 0 0", undefined],
    // Both remainders are a third, which no decimal number is.
    ["knows a tie of thirds for one", "0.0002", ["4", "1", "1"], "0.0002 0 0", undefined],
    ["shares equally where all weights are 0", "1", ["0", "0", "0"], "0.3334 0.3333 0.3333", undefined],
    ["gives a weight of 0 nothing", "1", ["0", "1"], "0 1", undefined],
    ["lets the largest carry the rest", "0.50005", ["1", "3"], "0.125 0.37505", 1],
    ["lets the first of the largest carry it", "0.00005", ["1", "3", "3"], "0 0.00005 0", 1],
    ["shares nothing", "0", ["1", "2"], "0 0", undefined],
    ["takes weights on any scale", "1", ["90071992547409.91", "0.01"], "1 0", undefined],
  ])("%s", (_, whole, weights, expected, carrier) => {
    expect(shared(whole, ...weights)).toEqual([expected, carrier]);
  });
});
