import fc from "fast-check";
import type { BookSettings } from "../settings.ts";

/** How large the amounts of random limits are, in the base currency. */
export interface LimitSize {
  readonly minimum: number;
  readonly fee: number;
  readonly reserve: number;
  /** Whether cases also differ in how the ideal plan is made, which the laws of plans do not ask. */
  readonly anyMethod?: boolean;
}

/** Random settings of whole shares and limits, each of them often left out; one of them at least is set. */
export function limitSettingsOf({ minimum, fee, reserve, anyMethod = false }: LimitSize): fc.Arbitrary<BookSettings> {
  const method = fc.record(
    { Method: fc.constant("Largest gap"), "Rebalance to": fc.constant("Band edge") },
    { requiredKeys: [] },
  );
  const shares = fc.constantFrom(0.1, "25%", 0.5, 0.8, "90%");
  return fc
    .record({
      method: anyMethod ? method : fc.constant({}),
      wholeShares: fc.constantFrom(true, true, false),
      minimum: leftOutOr(2, fc.integer({ min: 1, max: minimum })),
      most: leftOutOr(1, fc.integer({ min: 1, max: 4 })),
      fee: leftOutOr(2, fc.integer({ min: 1, max: fee })),
      share: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 9, arbitrary: shares }),
      spendsAll: fc.constantFrom(false, false, true),
      cash: fc.constantFrom("Keep", "Keep", "Invest"),
      reserve: leftOutOr(4, fc.integer({ min: 0, max: reserve })),
      unclassified: fc.constantFrom("Include", "Include", "Exclude"),
    })
    .map((drawn) => ({
      ...drawn.method,
      ...(drawn.wholeShares ? { "Whole shares": true } : {}),
      ...(drawn.minimum === undefined ? {} : { "Minimum trade": drawn.minimum }),
      ...(drawn.most === undefined ? {} : { "Maximum orders": drawn.most }),
      ...(drawn.fee === undefined ? {} : { "Fee per order": drawn.fee }),
      ...(drawn.fee === undefined || drawn.share === undefined ? {} : { "Maximum fee share": drawn.share }),
      ...(drawn.spendsAll ? { "Spend all": true } : {}),
      ...(drawn.cash === "Keep" ? {} : { Cash: drawn.cash }),
      ...(drawn.reserve === undefined ? {} : { "Cash reserve": drawn.reserve }),
      ...(drawn.unclassified === "Include" ? {} : { Unclassified: drawn.unclassified }),
    }));
}

function leftOutOr<Value>(times: number, set: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: set });
}
