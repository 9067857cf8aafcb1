import type { Decimal } from "../../../core/cells/decimal.ts";
import type { Store, StoredTarget } from "../../../core/store/index.ts";
import type { Model, ModelTerms } from "./model.ts";

/** What a store says, as text: in no order, since rows may stand in any. */
export function plainStore({ strategies }: Store): string {
  return lines(
    strategies.map(({ name, account, isActive, settings, created, updated, classes }) => [
      [name, account, isActive, lines([...settings]), created, updated],
      lines(
        classes.map((one) => [
          [one.name, ...ofStored(one)],
          lines(one.holdings.map((own) => [own.holding, own.assetId.toLowerCase(), ...ofStored(own)])),
        ]),
      ),
    ]),
  );
}

/** What a model says, as the same text. */
export function plainModel(model: Model): string {
  return lines(
    model.map(({ name, account, isActive, settings, created, updated, classes }) => [
      [name, account, isActive, lines([...settings]), created, updated],
      lines(
        classes.map((one) => [
          [one.name, ...ofModel(one)],
          lines(one.holdings.map((own) => [own.symbol, (own.id || own.symbol).toLowerCase(), ...ofModel(own)])),
        ]),
      ),
    ]),
  );
}

function ofStored({ target, min, max, isPinned, isComputed }: StoredTarget): readonly unknown[] {
  const text = (weight: Decimal | undefined) => weight?.mul(1e12).toFixed() ?? "";
  return [text(target), text(min), text(max), isPinned, isComputed];
}

function ofModel({ target, min, max, isPinned, isComputed }: ModelTerms & { readonly isComputed: boolean }) {
  const text = (weight: bigint | undefined) => weight?.toString() ?? "";
  return [text(target), text(min), text(max), isPinned, isComputed];
}

function lines(list: readonly unknown[]): string {
  return list
    .map((one) => JSON.stringify(one))
    .sort()
    .join("\n");
}
