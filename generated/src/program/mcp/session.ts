import { fromFiles } from "../../runtime/credentials/files.js";
import type { Service } from "../../runtime/service.js";
import { openService } from "../caller.js";
import { serviceOf, type MockedService, type OpenService, type Program } from "../program.js";
import type { Reference } from "../reference.js";
import type { Terminal } from "../terminal.js";
import type { Access } from "./access.js";
import { createPlans, type Plans } from "./plans.js";
import { platform } from "#platform";

/** Whom the server calls: clouds, a mock, or what there are credentials for. */
export type Where = "cloud" | "mock" | "either";

export interface SessionOptions {
  readonly where: Where;
  readonly access: Access;
  readonly region: string | undefined;
  readonly clock?: () => number;
}

/** Arguments of a tool, of which nothing is certain yet. */
export type Asked = Readonly<Record<string, unknown>>;

/** A service that an agent talks to. */
export interface SessionService extends OpenService {
  readonly region: string | undefined;
}

/** What lasts as long as the server. */
export interface Session {
  readonly program: Program;
  readonly access: Access;
  readonly plans: Plans;
  readonly environment: Terminal["environment"];
  /** Services that a mock stands for: it is said with each response. */
  readonly mocked: readonly string[];
  /** By the id that errors name. */
  readonly referenceOf: (id: string) => Reference | undefined;
  readonly open: (service: string) => Promise<SessionService>;
  readonly close: () => Promise<void>;
}

export async function createSession(
  program: Program,
  environment: Terminal["environment"],
  { where, access, region, clock }: SessionOptions,
): Promise<Session> {
  const mocks: MockedService[] = [];
  const opened = new Map<string, Promise<SessionService>>();
  const loaded = Object.entries(program.services).map(async ([name, entry]) => {
    const { service } = await entry.load();
    const isMocked = where === "mock" || (where === "either" && !(await hasCredentials(service)));
    return { name, id: service.id, entry, isMocked };
  });
  const services = await Promise.all(loaded);
  const begin = async (name: string): Promise<SessionService> => {
    const [, entry] = serviceOf(program, name);
    if (services.some((each) => each.name === name && !each.isMocked))
      return { ...(await openService(entry, region === undefined ? {} : { region })), region };
    const { options, close } = await program.mock(name, "some");
    mocks.push({ options, close });
    return { ...(await openService(entry, options)), region: options.region };
  };
  return {
    ...{ program, access, environment, plans: createPlans(clock) },
    mocked: services.filter(({ isMocked }) => isMocked).map(({ name }) => name),
    referenceOf: (id) => services.find((each) => each.id === id)?.entry.reference(),
    open: (service) => {
      const [name] = serviceOf(program, service);
      const found = opened.get(name) ?? begin(name);
      opened.set(name, found);
      // One that cannot be opened is tried again.
      found.catch(() => opened.delete(name));
      return found;
    },
    close: async () => void (await Promise.all(mocks.map(({ close }) => close()))),
  };
}

/** Whether the environment or the files of the vendor's tools have any. What a machine is given is not looked for. */
async function hasCredentials({ account }: Service): Promise<boolean> {
  const parts = Object.values(account.parts).filter(({ optional }) => !optional);
  if (parts.some(({ env }) => (platform.environment(env) ?? "") !== "")) return true;
  const { files } = await account.elsewhere();
  return (await fromFiles(account.parts, files, { platform, clock: Date.now }, [])) !== undefined;
}
