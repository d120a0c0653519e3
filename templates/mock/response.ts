import type { Poll } from "../runtime/operation.js";
import { distort } from "./distort.js";
import type { MockDefinitions, MockError } from "./definitions.js";
import type { Renamer } from "../runtime/value/rename.js";
import type { MockFault } from "./faults.js";
import type { WireResponse, WireContext, Refusal, Success, Wire } from "./wire/wire.js";

/** How the mock responds to a request. */
export interface Delivery {
  /** Undefined when there is nothing to send. */
  readonly response: WireResponse | undefined;
  readonly fault: MockFault | undefined;
  /** The server's time, for the Date header. */
  readonly now: number;
}

/** What of a service a response depends on. */
interface Responder {
  readonly wire: Wire;
  readonly definitions: MockDefinitions;
  readonly renamer: Renamer | undefined;
}

/** The reply by the names of the wire. */
function onWire(reply: Success | Refusal, action: string, renamer: Renamer | undefined): Success | Refusal {
  if (reply.kind === "refusal" || renamer === undefined) return reply;
  return { ...reply, data: renamer.toWire("output", action, reply.data) as Success["data"] }; // an object stays one
}

/** What goes over the wire: the reply of the service as a fault has it, or what takes its place. */
export function responseOf(
  { wire, definitions, renamer }: Responder,
  context: WireContext,
  reply: Success | Refusal | undefined,
  fault: MockFault | undefined,
  action: string,
  requestId: string,
): WireResponse | undefined {
  const respond = (): WireResponse | undefined => {
    switch (fault?.fault) {
      case "html":
        return pageOf(fault.status ?? 502);
      case "status-500":
        return { status: fault.status ?? 500, headers: { "content-type": "text/plain" }, body: "" };
      case "json-500":
        return wire.write({ ...wire.broken(definitions), status: fault.status ?? 500 }, context, requestId);
      default:
        return (
          reply && wire.write(onWire(distorted(reply, fault, definitions, action), action, renamer), context, requestId)
        );
    }
  };
  const made = respond();
  if (made === undefined || fault?.retryAfter === undefined || made.status === 204) return made;
  return { ...made, headers: { ...made.headers, "retry-after": String(fault.retryAfter) } };
}

function distorted(
  reply: Success | Refusal,
  fault: MockFault | undefined,
  { actions, errors }: MockDefinitions,
  action: string,
): Success | Refusal {
  if (reply.kind === "refusal") return reply;
  const known = Object.hasOwn(actions, action) ? actions[action] : undefined;
  const gone = fault?.fault === "absent" ? absence(known?.poll, errors) : undefined;
  if (gone !== undefined) return gone;
  const status = reply.status ?? known?.status;
  const data = distort(reply.data, fault ?? {}, known ?? {});
  return {
    ...reply,
    data,
    ...(status !== undefined && { status }),
    ...(known?.payload !== undefined && { payload: known.payload }),
  };
}

/** How a poll hears that there is nothing: where rows show the state there are none; of one thing only, a code says so. */
export function absence(poll: Poll | undefined, errors: MockDefinitions["errors"]): Refusal | undefined {
  const [code] = poll?.gone ?? [];
  if (code === undefined || poll?.status.includes("[]")) return undefined;
  return { kind: "refusal", code, message: errors[code]?.message ?? "It does not exist.", ...statusOf(errors[code]) };
}

const statusOf = (error: MockError | undefined): { readonly status?: number } =>
  error?.status === undefined ? {} : { status: error.status };

/** What a gateway says when the service behind it does not respond. */
function pageOf(status: number): WireResponse {
  const title = `${status} ${status === 502 ? "Bad Gateway" : "Error"}`;
  const body = `<html>\n<head><title>${title}</title></head>\n<body><center><h1>${title}</h1></center></body>\n</html>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
