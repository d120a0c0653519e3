// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { Validate } from "../../runtime/operation.js";

export declare const validate: Validate;
