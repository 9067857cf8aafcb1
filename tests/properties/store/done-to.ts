import { changed } from "./changed-model.ts";
import { brokenRules, hasId, type Model, type ModelClass, type ModelHolding, sameName } from "./model.ts";
import type { Operation } from "./operations.ts";

/** The next model, or the codes of what an operation is refused for. */
export type Outcome = { readonly next: Model } | { readonly refused: readonly string[] };

/** Does an operation to the model: by brute force, then asks whether any rule is broken. */
export function doneTo(model: Model, operation: Operation, newKey: () => number): Outcome {
  const missing = missingFor(model, operation);
  if (missing !== undefined) {
    return { refused: [missing] };
  }
  const next = changed(model, operation, newKey);
  const broken = brokenRules(next);
  if (movesComputed(model, next)) {
    return { refused: ["COMPUTED_TARGET"] };
  }
  return broken.length > 0 ? { refused: broken } : { next };
}

function missingFor(model: Model, operation: Operation): string | undefined {
  if (operation.kind === "add strategy") {
    return undefined;
  }
  const strategy = model.find(({ name }) => sameName(name, operation.strategy));
  const className =
    operation.kind === "delete class" || operation.kind === "save class"
      ? operation.name
      : "inClass" in operation
        ? operation.inClass
        : undefined;
  const one = strategy?.classes.find(({ name }) => className !== undefined && sameName(name, className));
  const id = "id" in operation ? operation.id : undefined;
  if (!strategy) {
    return "NO_SUCH_STRATEGY";
  }
  if (className !== undefined && !one) {
    return "NO_SUCH_CLASS";
  }
  return id !== undefined && !one?.holdings.some((holding) => hasId(holding, id)) ? "NO_SUCH_HOLDING" : undefined;
}

/** Whether a target that a formula computes would have to be written. */
function movesComputed(before: Model, after: Model): boolean {
  const targetByKey = new Map(targetsIn(after).map(({ key, target }) => [key, target]));
  return targetsIn(before).some(
    ({ key, isComputed, target }) => isComputed && targetByKey.has(key) && targetByKey.get(key) !== target,
  );
}

/** Every target of a model. */
export function targetsIn(model: Model): readonly (ModelClass | ModelHolding)[] {
  return model.flatMap(({ classes }) => classes.flatMap((one) => [one, ...one.holdings]));
}
