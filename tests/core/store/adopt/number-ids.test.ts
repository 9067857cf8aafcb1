import { describe, expect, test } from "vitest";
import { lostZeros, roundedIdFault, roundedIds } from "../../../../core/store/adopt/number-ids.ts";

describe("lostZeros(heldIds, targetIds)", () => {
  test("finds ids that differ in leading zeros only, and says which lost them", () => {
    expect(lostZeros(["912", "VTI", "0055"], ["00912", "VTI", "55", "00912"])).toEqual([
      {
        held: "912",
        target: "00912",
        fault: {
          code: "NUMBER_ID",
          what: "the Asset ID 912 in the holdings lost leading zeros if it is 00912",
          remedy: "Format its cell as text and enter 00912 again",
        },
      },
      {
        held: "0055",
        target: "55",
        fault: {
          code: "NUMBER_ID",
          what: "the Asset ID 55 in the targets lost leading zeros if it is 0055",
          remedy: "Format its cell as text and enter 0055 again",
        },
      },
    ]);
  });

  test("leaves alone what stands in both, and what is no number", () => {
    expect(lostZeros(["912", "00912"], ["00912", "912"])).toEqual([]);
    expect(lostZeros(["912", "00912"], ["912"])).toEqual([]);
    expect(lostZeros(["A12"], ["0A12"])).toEqual([]);
  });
});

describe("roundedIds(ids)", () => {
  test("finds what is left of long numbers", () => {
    expect(roundedIds(["1.23457E+11", "VTI", "1,2E+8", "1.23457E+11", "1e+21", "E+11"])).toEqual([
      "1.23457E+11",
      "1,2E+8",
      "1e+21",
    ]);
    expect(roundedIdFault("1e+21").what).toBe("the Asset ID 1e+21 is a number that was rounded");
  });
});
