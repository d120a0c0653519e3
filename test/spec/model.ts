import type { Model } from "../../generator/model/model.js";
import { read } from "../../generator/pipeline.js";
import { once } from "../once.js";
import { root } from "./files.js";

/** The model of spec/, read once for all test files of a process. */
export const realModel = (): Promise<Model> => once("the model of spec/", readModel);

async function readModel(): Promise<Model> {
  const { model, diagnostics } = await read(root, () => undefined);
  if (!model) throw new Error(`spec/ has errors: ${JSON.stringify(diagnostics)}`);
  return model;
}
