// Generated from spec/huawei-dcs/v2. Do not edit.
import type { Validate } from "../../runtime/operation.js";

export declare const validate: Validate;
