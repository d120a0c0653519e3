import type { MemberDocument, ServiceDocument, ValueDocument } from "../../../../generator/diff/document.js";
import { action, answering, member, service, taking } from "../document.js";
import type { Row } from "../row.js";

const up = { value: 1, name: "Up" };
const down = { value: 2, name: "Down" };
const lost = { value: 3, name: "Lost" };

const closed = (...values: readonly ValueDocument[]): MemberDocument => member("State", "integer", { enum: values });
const open = (...values: readonly ValueDocument[]): MemberDocument =>
  member("State", "integer", { enum: values, open: true });
const bare = member("State", "integer");

/** A set that an input and an output share. */
const sharing = (name: string, ...values: readonly ValueDocument[]): ServiceDocument => {
  const state = member("State", "integer", { enum: values, enumName: name, open: true });
  return service({
    actions: [action("Do", { input: [state], output: [state] })],
    enums: [{ name, type: "integer", open: true, values }],
  });
};

export const valueRows: readonly Row[] = [
  {
    name: "an input lists values",
    before: taking(bare),
    after: taking(open(up)),
    want: ["additive input-values-set Do.input.State: → DoState"],
  },
  {
    name: "an input lists all values",
    before: taking(bare),
    after: taking(closed(up)),
    want: ["breaking input-values-closed Do.input.State: → DoState"],
  },
  {
    name: "an output lists values",
    before: answering(bare),
    after: answering(closed(up)),
    want: ["additive output-values-set Do.output.State: → DoState"],
  },
  {
    name: "values are no longer listed",
    before: taking(open(up)),
    after: taking(bare),
    want: ["breaking values-dropped Do.input.State: DoState"],
  },
  {
    name: "an input opens",
    before: taking(closed(up)),
    after: taking(open(up)),
    want: ["additive input-values-opened Do.input.State"],
  },
  {
    name: "an input closes",
    before: taking(open(up)),
    after: taking(closed(up)),
    want: ["breaking input-values-closed Do.input.State"],
  },
  {
    name: "an output opens",
    before: answering(closed(up)),
    after: answering(open(up)),
    want: ["warning output-values-opened Do.output.State"],
  },
  {
    name: "an output closes",
    before: answering(open(up)),
    after: answering(closed(up)),
    want: ["additive output-values-closed Do.output.State"],
  },
  {
    name: "values of an input come and go",
    before: taking(closed(up, down)),
    after: taking(closed(up, lost)),
    want: [
      "breaking input-value-removed Do.input.State: Down (2)",
      "additive input-value-added Do.input.State: → Lost (3)",
    ],
  },
  {
    name: "values of an output come and go",
    before: answering(open(up, down)),
    after: answering(open(up, lost)),
    want: [
      "breaking output-value-removed Do.output.State: Down (2)",
      "additive output-value-added Do.output.State: → Lost (3)",
    ],
  },
  {
    name: "a fixed set of an output grows",
    before: answering(closed(up)),
    after: answering(closed(up, lost)),
    want: ["warning output-value-added-closed Do.output.State: → Lost (3)"],
  },
  {
    name: "a value has another name, by case only, and other words",
    before: answering(open(up, { ...down, description: "Below." })),
    after: answering(open({ value: 1, name: "UP" }, { ...down, description: "Beneath." })),
    want: ["breaking value-renamed Do.output.State: Up → UP", "text text-changed Do.output.State: → value Down"],
  },
  {
    name: "a name has another value",
    before: taking(closed(up)),
    after: taking(closed({ value: 7, name: "Up" })),
    want: ["breaking value-replaced Do.input.State: Up (1) → Up (7)"],
  },
  {
    name: "a shared set is judged once, by the worse of its uses",
    before: sharing("BoxState", up, down),
    after: sharing("BoxState", up, lost),
    want: [
      "breaking input-value-removed enum BoxState: Down (2)",
      "additive output-value-added enum BoxState: → Lost (3)",
    ],
  },
  {
    name: "a shared set has another name",
    before: sharing("BoxState", up, down),
    after: sharing("CrateState", up, down),
    want: ["breaking enum-renamed enum CrateState: BoxState → CrateState"],
  },
  {
    name: "shared sets come and go",
    before: service({ enums: [{ name: "Old", type: "integer", values: [up] }] }),
    after: service({ enums: [{ name: "New", type: "string", values: [{ value: "a", name: "A" }] }] }),
    want: ["breaking enum-removed enum Old: Old", "additive enum-added enum New"],
  },
  {
    name: "a member's own set becomes a shared one",
    before: taking(open(up)),
    after: {
      ...taking({ ...open(up), enumName: "State" }),
      enums: [{ name: "State", type: "integer", open: true, values: [up] }],
    },
    want: ["breaking enum-renamed Do.input.State: DoState → State", "additive enum-added enum State"],
  },
  {
    name: "a member leaves a shared set that stays",
    before: {
      ...taking({ ...closed(up), enumName: "State" }),
      enums: [{ name: "State", type: "integer", values: [up] }],
    },
    after: { ...taking(bare), enums: [{ name: "State", type: "integer", values: [up] }] },
    want: ["additive input-values-opened Do.input.State: State"],
  },
];
