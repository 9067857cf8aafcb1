import { expect, test } from "vitest";
import { assetKey, headerKey, nameKey } from "../../../core/cells/key.ts";

test.each([
  [" US  Stocks ", "usstocks"],
  ["SPAXX**", "spaxx"],
  ["US\u00a0stocks", "usstocks"],
  ["A*B", "a*b"],
])("nameKey(%j) is %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ["VTI", "vti"],
  ["NYSEARCA:VTI", "vti"],
  ["nysearca:vti", "vti"],
  ["TSE:7203", "7203"],
  ["Vanguard: Index 500", "vanguard:index500"],
  ["LON:", "lon:"],
  [":VTI", ":vti"],
  ["X:VTI", "x:vti"],
])("assetKey(%j) is %j", (symbol, key) => {
  expect(assetKey(symbol)).toBe(key);
});

test('headerKey("Asset-Class ") is "assetclass"', () => {
  expect(headerKey("Asset-Class ")).toBe("assetclass");
  expect(headerKey("\ufeffFX rate")).toBe("fxrate");
  expect(headerKey("Größe (Stück)")).toBe("größestück");
});
