import { expect, vi } from "vitest";

// Files share a process and its modules. The runtime keeps state in some, such as the queues of the rate limit: files that
// test it get modules of their own.
if (/[\\/]test[\\/](?:conformance|runtime)[\\/]/.test(expect.getState().testPath ?? "")) vi.resetModules();
