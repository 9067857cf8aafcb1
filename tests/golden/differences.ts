/** Why a case is not answered as its source answers it. */
export type Difference =
  /** We answer it, otherwise: pinned.ts asserts our answer next to theirs. */
  | { readonly kind: "differs"; readonly reason: string }
  /** It is about something that Evenkeel does not do. */
  | { readonly kind: "does not apply"; readonly reason: string }
  /** It needs a setting that this version refuses. */
  | { readonly kind: "later"; readonly reason: string; readonly refusedSetting: string };

const WHOLE_SHARES: Difference = {
  kind: "later",
  reason: "It trades whole shares.",
  refusedSetting: "Whole shares=TRUE",
};

function differs(reason: string): Difference {
  return { kind: "differs", reason };
}

function doesNotApply(reason: string): Difference {
  return { kind: "does not apply", reason };
}

function minimumTrade(amount: number): Difference {
  return { kind: "later", reason: "It has a minimum trade.", refusedSetting: `Minimum trade=${amount}` };
}

const SEVERAL_CLASSES = doesNotApply("A fund is in several classes; for us an asset is in one.");
const TURNOVER_CAP = doesNotApply("There is no cap on turnover.");

/** Every case that our functions do not answer as its source does, by id. */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  "lak-corr-deposit": SEVERAL_CLASSES,
  "lak-withdraw-account-cap": differs("With the setting Account the targets are those of the account alone."),
  "lak-err-nocash": differs("A deposit of 0 is an empty plan, no error."),
  "lak-err-withdraw-excluded": differs("What cannot be raised is a row of the plan, no error."),
  "lak-tlh-pct": doesNotApply("Tax lots are not read."),
  "mao-brownan-test_not_normalized": differs("Targets that sum to 60% are refused; they may be a slip."),
  "wf-hybrid-band-5000": differs("The edge of a band is out of it."),
  "wf-hybrid-band-100": differs("The edge of a band is out of it."),
  "wf-drift-dust": differs("What has no target is never out of band."),
  "wf-drift-optional-hidden": differs("Every class with a target has a row, and cash without a target is not out."),
  "wf-cent-cap": differs("A deposit is cut to whole cents, and a note says so; nothing checks it against cash."),
  "wf-fx": WHOLE_SHARES,
  "wf-min-trade-drop": minimumTrade(100),
  "wf-min-trade-frees-cash": minimumTrade(200),
  "wf-topup-affordable": WHOLE_SHARES,
  "wf-avoid-account": differs("Trading is of the asset: not to be sold in one account is not to be sold at all."),
  "wf-turnover-min-trade": TURNOVER_CAP,
  "wf-tr-minprune": minimumTrade(800),
  "wf-ws-noprice": differs("An amount needs no price; only the shares stay empty."),
  "wf-ws-turnover": TURNOVER_CAP,
  "wf-ws-shortfall": TURNOVER_CAP,
  "wf-ws-floor": WHOLE_SHARES,
  "wf-ws-net": doesNotApply(
    "It nets a buy and a sell of a fund that is in several classes; for us an asset is in one.",
  ),
  "wf-ws-reb500": differs("New cash counts in the total that targets are measured against."),
  "wf-ws-acct-prorata": differs("A sell names the accounts that hold the position and is not split over them."),
  "wf-ws-acct-short": doesNotApply("Money of single accounts is not tracked."),
  "ib-edge": differs("The edge of a band is out of it."),
  "ib-sum150": differs("Targets that sum to 150% are refused."),
  "ib-multi": differs("A class that is above its band comes back into it as well."),
  "ib-minprune": minimumTrade(50),
  "fav-filter": SEVERAL_CLASSES,
  "fav-mingains": doesNotApply("Tax lots are not read."),
  "sia-readme": WHOLE_SHARES,
  "ppo-greedy-10k": WHOLE_SHARES,
  "ppo-lp-80k": WHOLE_SHARES,
  "pp-2165": SEVERAL_CLASSES,
  "cx-wf-greedy-tie": WHOLE_SHARES,
  "cx-wf-floor": WHOLE_SHARES,
  "cx-lak-negative": SEVERAL_CLASSES,
  "cx-ppo-greedy": WHOLE_SHARES,
  "cx-ppo-order": doesNotApply("It is about a solver that keeps state between two calls; our functions keep none."),
  "cx-nw": doesNotApply("A plan is a list of orders, not of transfers between pairs."),
};
