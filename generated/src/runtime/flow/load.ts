import { ConfigError } from "../errors.js";

/**
 * A module of this package that few calls need, loaded when one does. Bundlers that split put it into its own file; one
 * that is not there later becomes a `ConfigError` that names the option to do without it.
 */
export async function load<Module>(module: () => Promise<Module>, option: string): Promise<Module> {
  try {
    return await module();
  } catch (error) {
    const problem = `A module that option ${option} needs cannot be loaded: bundle it, or do without by that option.`;
    throw new ConfigError(option, problem, error);
  }
}
