import { demand } from "../../law.ts";
import { exact, limitsOf, roundedHalfUp } from "../oracle/limits.ts";
import { asDouble, minus, ratio, times } from "../oracle/ratio.ts";
import { situationOf } from "../oracle/situation-of.ts";
import { heldOf } from "../oracle/trading.ts";
import { tradablesIn } from "../tradable.ts";
import { directionLaw } from "./direction-law.ts";
import { isCashIn, lotSizeOf, rateOf } from "./limit-book.ts";
import * as distortions from "./plan-distortions.ts";
import { type Order, ordersOf, type PlanLaw } from "./plan-law.ts";

function isWholeSale({ slot, change }: Order): boolean {
  return change < 0 && -change === heldOf(slot.part);
}

const sums: PlanLaw = {
  name: "orders, fees, cash left and what was not raised add up to the money, to the minor unit",
  holds: ({ flow }, { lines, fees, cashLeft, notRaised, total }) => {
    const placed = lines.reduce((sum, { change }) => sum + change, 0) + fees + cashLeft - notRaised;
    demand(placed === (flow === "withdrawal" ? 0 - total : total), `${placed} of ${total}`);
  },
  distortion: distortions.buysAUnitMore,
};

const affordable: PlanLaw = {
  name: "no plan spends more than there is, nor sells more than is held",
  holds: (_, { lines, cashLeft, notRaised }) => {
    demand(cashLeft >= 0 && notRaised >= 0 && Math.min(cashLeft, notRaised) === 0, `${cashLeft}, ${notRaised}`);
    const oversold = lines.filter(({ change, valueAfter }) => change < 0 && valueAfter < 0);
    demand(oversold.length === 0, oversold.map(({ holding }) => holding).join());
  },
  distortion: distortions.overspends,
};

const allowed: PlanLaw = {
  name: "nothing is bought or sold that has no target, is short, or is locked that way",
  holds: ({ flow, sheet }, { changeByHolding }) => {
    for (const { holding, isPool, mayBeBought, mayBeSold } of tradablesIn(sheet.book)) {
      // Owed cash is no short: it may be brought back to 0.
      const change = isPool || isCashIn(sheet, holding.symbol) ? 0 : (changeByHolding.get(holding.symbol) ?? 0);
      demand(change <= 0 || (mayBeBought && flow !== "withdrawal"), `${holding.symbol} bought`);
      demand(change >= 0 || (mayBeSold && flow !== "deposit"), `${holding.symbol} sold`);
    }
  },
  distortion: distortions.buysWhatIsBarred,
};

const few: PlanLaw = {
  name: "there are no more orders than Maximum orders, and a fee for each",
  holds: (one, plan) => {
    const { maximumOrders, fee } = limitsOf(one.settings, one.sheet.book.decimals);
    const count = ordersOf(one, plan).length;
    demand(count <= maximumOrders, `${count} orders, ${maximumOrders} allowed`);
    demand(plan.fees === fee * count, `fees of ${plan.fees} for ${count} orders at ${fee}`);
  },
  distortion: distortions.ordersOnceMore,
};

const large: PlanLaw = {
  name: "every order is as large as Minimum trade and Maximum fee share ask, or sells all there is",
  holds: (one, plan) => {
    const { minimum } = limitsOf(one.settings, one.sheet.book.decimals);
    for (const order of ordersOf(one, plan)) {
      demand(Math.abs(order.change) >= minimum || isWholeSale(order), `${order.slot.name}: ${order.change}`);
    }
  },
  distortion: distortions.dropsBelowTheMinimum,
};

const whole: PlanLaw = {
  name: "every order in lots is a whole number of them, rounded to the minor unit once, or sells all there is",
  holds: (one, plan) => {
    for (const order of ordersOf(one, plan).filter((each) => !isWholeSale(each))) {
      const { trading, name } = order.slot;
      demand(trading.kind !== "unpriced", `${name} is traded without a price`);
      if (trading.kind === "lots") {
        const lots = Math.round(Math.abs(order.change) / asDouble(trading.each));
        const cost = roundedHalfUp(times(trading.each, ratio(lots)));
        demand(cost === Math.abs(order.change), `${name}: ${order.change} for ${lots} lots, which cost ${cost}`);
      }
    }
  },
  distortion: distortions.takesAUnitOff,
};

const stated: PlanLaw = {
  name: "shares × price × FX rate is the amount: in lots to the minor unit, else rounded down to a millionth",
  holds: (one, plan) => {
    const { book } = one.sheet;
    const minor = ratio(10n ** BigInt(book.decimals));
    for (const order of ordersOf(one, plan).filter((each) => !isWholeSale(each))) {
      const { name, trading } = order.slot;
      const row = plan.lines.find(({ holding }) => holding === name)?.row ?? {};
      if (row.Shares !== "") {
        const each = [exact(Number(row.Price)), exact(rateOf(one.sheet, name)), minor].reduce(times);
        const cost = times(exact(Number(row.Shares)), each);
        const off = asDouble(minus(ratio(Math.abs(order.change)), cost));
        const isExact = roundedHalfUp(cost) === Math.abs(order.change);
        // Lots that cost less than a minor unit are planned as any amount, and stated whole.
        const step = (lotSizeOf(one.sheet, name) ?? 1) || 1 / 1_000_000;
        const isNear = trading.kind !== "lots" && off >= 0 && off <= asDouble(each) * step;
        demand(isExact || isNear, `${name}: ${row.Shares} shares for ${order.change}`);
      }
    }
  },
  distortion: distortions.statesAShareMore,
};

const wanted: PlanLaw = {
  name: "a deposit buys nothing that is at its target or in a class at its target, but with Spend all",
  holds: (one, plan) => {
    const { flow, sheet, amount, settings } = one;
    const { isAtTarget } = situationOf(flow, sheet, amount, settings);
    for (const { slot } of ordersOf(one, plan)) {
      demand(!isAtTarget(slot), `${slot.name} is at its target`);
    }
  },
  distortion: distortions.buysWhatIsAtItsTarget,
};

export const planLaws: readonly PlanLaw[] = [
  sums,
  affordable,
  allowed,
  few,
  large,
  whole,
  stated,
  wanted,
  directionLaw,
];
