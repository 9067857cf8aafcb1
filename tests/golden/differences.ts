/** Why a case is not answered as its source answers it. */
export type Difference =
  /** We answer it, otherwise: pinned.ts asserts our answer next to theirs. */
  | { readonly kind: "differs"; readonly reason: string }
  /** It is about something that Evenkeel does not do. */
  | { readonly kind: "does not apply"; readonly reason: string };

function differs(reason: string): Difference {
  return { kind: "differs", reason };
}

function doesNotApply(reason: string): Difference {
  return { kind: "does not apply", reason };
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
  "wf-avoid-account": differs("Trading is of the asset: not to be sold in one account is not to be sold at all."),
  "wf-turnover-min-trade": TURNOVER_CAP,
  "wf-ws-noprice": differs("An amount needs no price; only the shares stay empty."),
  "wf-ws-turnover": TURNOVER_CAP,
  "wf-ws-shortfall": TURNOVER_CAP,
  "wf-ws-net": doesNotApply(
    "It nets a buy and a sell of a fund that is in several classes; for us an asset is in one.",
  ),
  "wf-ws-reb500": differs("New cash counts in the total that targets are measured against."),
  "wf-ws-acct-prorata": differs("A sell names the accounts that hold the position and is not split over them."),
  "wf-ws-acct-short": doesNotApply("Money of single accounts is not tracked."),
  "ib-edge": differs("The edge of a band is out of it."),
  "ib-sum150": differs("Targets that sum to 150% are refused."),
  "ib-multi": differs("A class that is above its band comes back into it as well."),
  "fav-filter": SEVERAL_CLASSES,
  "fav-mingains": doesNotApply("Tax lots are not read."),
  "sia-readme": differs("Theirs splits the cash by currency and leaves more of it."),
  "ppo-greedy-10k": differs("Theirs buys a share of 1,020 for an ideal of 384."),
  "ppo-lp-80k": differs("Theirs minimises absolute distances and weighs cash left once."),
  "pp-2165": SEVERAL_CLASSES,
  "cx-lak-negative": SEVERAL_CLASSES,
  "cx-ppo-order": doesNotApply("It is about a solver that keeps state between two calls; our functions keep none."),
  "cx-nw": doesNotApply("A plan is a list of orders, not of transfers between pairs."),
};
