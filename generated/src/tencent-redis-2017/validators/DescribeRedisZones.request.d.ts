// Generated from spec/tencent-redis/2017. Do not edit.
import type { Validate } from "../../runtime/operation.js";

export declare const validate: Validate;
