// Generated from spec/huawei-dcs/v1. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    redis: { $ref: "#/$defs/StatusStatistic" },
    creating_count: { type: "integer" },
    deleting_count: { type: "integer" },
    running_count: { type: "integer" },
    error_count: { type: "integer" },
    restarting_count: { type: "integer" },
    createfailed_count: { type: "integer" },
    extending_count: { type: "integer" },
    upgrading_count: { type: "integer" },
    paying_count: { type: "integer" },
    migrating_count: { type: "integer" },
    flushing_count: { type: "integer" },
    closed_count: { type: "integer" },
    starting_count: { type: "integer" },
    closing_count: { type: "integer" },
    restoring_count: { type: "integer" },
  },
  $defs: {
    StatusStatistic: {
      type: "object",
      properties: {
        paying_count: { type: "integer" },
        migrating_count: { type: "integer" },
        flushing_count: { type: "integer" },
        upgrading_count: { type: "integer" },
        restoring_count: { type: "integer" },
        extending_count: { type: "integer" },
        creating_count: { type: "integer" },
        running_count: { type: "integer" },
        error_count: { type: "integer" },
        createfailed_count: { type: "integer" },
        restarting_count: { type: "integer" },
        closed_count: { type: "integer" },
        starting_count: { type: "integer" },
        closing_count: { type: "integer" },
      },
    },
  },
});
