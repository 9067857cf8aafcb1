export { assignClasses, type ClassChoice } from "./assign-classes.ts";
export { idFindings } from "./id-findings.ts";
export {
  type HoldingsMapping,
  type MappingProposal,
  mappingOf,
  missingFields,
  type ProposedColumn,
} from "./mapping-proposal.ts";
export { proposeMapping } from "./propose-mapping.ts";
export { type RecalledMapping, recallMapping } from "./recall-mapping.ts";
export { HOLDINGS_ITEM, notedColumnsIn, rememberMapping } from "./remember-mapping.ts";
export { type UnclassifiedHolding, unclassified } from "./unclassified.ts";
export { type MappedTable, withMapping } from "./with-mapping.ts";
