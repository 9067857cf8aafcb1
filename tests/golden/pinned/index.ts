import type { Checks } from "../planner-case.ts";
import { BAND_PINS } from "./bands-and-drift.ts";
import { LAKSHMI_AND_MAO_PINS } from "./lakshmi-and-mao.ts";
import { WHOLE_SHARE_PINS } from "./whole-shares.ts";
import { WORKSHEET_PINS } from "./worksheets.ts";

/** What we answer to every case that is marked "differs", with their answer beside it. */
export const PINS: Checks = { ...LAKSHMI_AND_MAO_PINS, ...BAND_PINS, ...WORKSHEET_PINS, ...WHOLE_SHARE_PINS };
