import { nameKey } from "../../cells/key.ts";
import type { Portfolio } from "../../portfolio/index.ts";
import type { ClassTarget } from "../model.ts";
import { classStart, leftOut } from "./class-start.ts";
import { uniqueName } from "./from-strategy.ts";
import { type HeldClass, heldClasses } from "./held-classes.ts";
import type { ModelPart, ModelPortfolio } from "./model-portfolio.ts";
import type { Roles } from "./role.ts";
import { sharesByValue } from "./shares-by-value.ts";
import { newTarget, type StartingPoint } from "./starting-point.ts";

/**
 * A model portfolio as targets for the classes that a person has.
 *
 * Classes in one role share its target by value, equally where all are worth 0, and so do the holdings in a class. A role
 * that no class plays makes a class of its own, without holdings. A class without role gets no target, which is not a
 * target of 0: nothing of it is sold.
 *
 * @param roles - What the person settled on, mostly what proposeRoles says.
 * @returns Classes in the order of the model, then of the range; a note for each class that is new, and for everything left
 *   out. Their targets sum to exactly 1.
 * @example 60/40; US 45 and World 15 in the role of stocks, none in bonds, Gold 40 → US 0.45, World 0.15, Bonds 0.4
 */
export function fromModel(model: ModelPortfolio, portfolio: Portfolio, roles: Roles): StartingPoint {
  const { classes, unclassified } = heldClasses(portfolio);
  const roleByKey = new Map([...roles].map(([name, role]) => [nameKey(name), role]));
  const playersOf = (part: ModelPart) => classes.filter(({ name }) => roleByKey.get(nameKey(name)) === part.role);
  const playing = new Set(model.parts.flatMap(playersOf));
  const idle = classes.filter((held) => !playing.has(held));
  const notes = [
    ...leftOut(
      unclassified.map(({ symbol }) => symbol),
      "in no asset class",
    ),
    ...leftOut(
      idle.map(({ name }) => name),
      `in no role of ${model.name}`,
    ),
  ];
  const names = classes.map(({ name }) => name);
  return {
    classes: model.parts.flatMap((part) => {
      const players = playersOf(part);
      return players.length > 0 ? sharedPart(part, players, notes) : [newClass(part, names, notes)];
    }),
    notes,
  };
}

/** The classes that share a part, by value. */
function sharedPart(part: ModelPart, players: readonly HeldClass[], notes: string[]): readonly ClassTarget[] {
  const shares = sharesByValue(
    part.target,
    players.map(({ value }) => value),
  );
  const tiny = players.filter((_, index) => shares[index] === undefined);
  notes.push(
    ...leftOut(
      tiny.map(({ name }) => name),
      "too small for a hundredth of a percent",
    ),
  );
  return players.flatMap((held, index) => {
    const share = shares[index];
    return share ? [classStart(held, share, notes)] : [];
  });
}

/** A class that nobody holds yet, under a name that none of the held ones has. */
function newClass({ name, target }: ModelPart, taken: readonly string[], notes: string[]): ClassTarget {
  const newName = uniqueName(name, taken);
  notes.push(`${newName} is a new asset class, and nothing is held in it yet`);
  return { ...newTarget(target), name: newName, holdings: [] };
}
