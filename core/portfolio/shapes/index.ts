import { degiro } from "./degiro.ts";
import { fidelity } from "./fidelity.ts";
import { ibkr } from "./ibkr.ts";
import { m1 } from "./m1.ts";
import { merrill } from "./merrill.ts";
import { schwab } from "./schwab.ts";
import type { BrokerShape } from "./shape.ts";
import { vanguard } from "./vanguard.ts";

/** The brokers whose exports are recognised, each by headers that no other has. */
export const BROKER_SHAPES: readonly BrokerShape[] = [fidelity, schwab, vanguard, ibkr, degiro, merrill, m1];
