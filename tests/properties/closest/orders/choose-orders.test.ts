import { describe, expect, it } from "vitest";
import { chooseOrders } from "../../../../core/closest/orders/index.ts";
import { bruteForce, orderLaws, otherMutants } from "./order-laws.ts";

describe("chooseOrders(problem)", () => {
  it.each(orderLaws)("$name", { timeout: 120_000 }, (one) => {
    one.assert(chooseOrders);
  });
});

describe("laws of chooseOrders", () => {
  it.each(orderLaws)("a broken kernel fails: $name", { timeout: 120_000 }, (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });

  it.each(otherMutants)("a kernel fails that $name", { timeout: 120_000 }, ({ kernel }) => {
    expect(bruteForce.isBrokenBy(kernel)).toBe(true);
  });
});
