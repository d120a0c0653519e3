import type { MockDefinitions } from "../definitions.js";

/** A call of an action, on the state of the place that it names. The validator of requests has accepted its input. */
export interface Call<Site, Input = unknown> {
  readonly action: string;
  readonly input: Input;
  readonly site: Site;
  /** Of the service whose action it is. */
  readonly definitions: MockDefinitions;
}

/** What executes the actions of a service, by their names. */
export type Handlers<Site> = Readonly<Record<string, (call: Call<Site, never>) => object>>;

/**
 * Some handlers of a service, typed by its operations: each takes the input of its action and returns its output, or a part of
 * it. A handler of an action that the service does not have, or a member that its output does not have, does not compile.
 */
export function handlersOf<Operations, Site>() {
  return <Outputs extends { readonly [Name in keyof Outputs]: Part<OutputOf<Operations, Name>> }>(table: {
    readonly [Name in keyof Outputs]: Name extends keyof Operations
      ? (
          call: Call<Site, InputOf<Operations, Name>>,
        ) => Outputs[Name] & Known<Outputs[Name], OutputOf<Operations, Name>>
      : never;
  }): { readonly [Name in keyof Outputs]: (call: Call<Site, InputOf<Operations, Name>>) => Outputs[Name] } => table;
}

/** What the action of this name takes and returns, by the generated code. */
export type InputOf<Operations, Name> =
  TypesOf<Operations, Name> extends { readonly input: infer Input } ? Input : never;
export type OutputOf<Operations, Name> =
  TypesOf<Operations, Name> extends { readonly output: infer Output } ? Output : never;

type TypesOf<Operations, Name> = Name extends keyof Operations
  ? Operations[Name] extends { readonly types?: infer Types }
    ? NonNullable<Types>
    : never
  : never;

type Scalar = string | number | bigint | boolean | null | undefined;

/** A value of which any member may be missing, at any depth: the example of the definitions fills it in. */
export type Part<Value> = Value extends Scalar
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]?: Part<Value[Name]> | undefined }
      : Value;

/** No demand on a value all of whose members the definition has; else one that cannot be met, which names the others. */
export type Known<Given, Defined> = [Excess<Given, Defined>] extends [never]
  ? unknown
  : { readonly "members that the definition does not have": Excess<Given, Defined> };

/**
 * Paths of the members that a value has and the definition does not: `.InstanceSet[].Name`. A structure that holds itself is
 * looked at eight levels deep.
 */
type Excess<Given, Defined, Depth extends readonly 0[] = []> = unknown extends Defined
  ? never
  : Given extends Scalar
    ? never
    : Depth["length"] extends 8
      ? never
      : Given extends readonly (infer Item)[]
        ? `[]${Excess<Item, ItemOf<Defined>, [...Depth, 0]>}`
        : ExcessMember<Given, NamesOf<Defined>, Defined, [...Depth, 0]>;

type ExcessMember<Given, Names, Defined, Depth extends readonly 0[]> = string extends Names
  ? never
  : {
      [
        Name in keyof Given & string
      ]: `.${Name}${Name extends Names ? Excess<Given[Name], MemberOf<Defined, Name>, Depth> : ""}`;
    }[keyof Given & string];

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type NamesOf<Value> = Value extends Scalar ? never : keyof Value;
type MemberOf<Value, Name> = Value extends Scalar ? never : Name extends keyof Value ? Value[Name] : never;
