import { ConfigError } from "../errors.js";

/**
 * A module of this package that few calls need, loaded when one does. Bundlers that split put it into its own file; one
 * that is not there later becomes a `ConfigError` that names the option to do without it.
 */
export async function load<Module>(module: () => Promise<Module>, what: string, option: string): Promise<Module> {
  try {
    return await module();
  } catch (error) {
    throw new ConfigError(option, `${what} cannot be loaded; bundle it, or do without by option ${option}.`, error);
  }
}
