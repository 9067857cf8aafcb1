import { describeHost } from "./contract/describe-host.ts";
import { memoryHarness } from "./memory-harness.ts";

describeHost("in memory", async () => memoryHarness());
describeHost("in memory without undo of its own", async () => memoryHarness({ capabilities: { undoGroup: false } }));
