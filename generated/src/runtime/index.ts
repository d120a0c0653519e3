// What generated code and users import. Whatever is not here is the runtime's own.
export type { CallResponse, ResponseInfo } from "./call/response.js";
export { call } from "./call/call.js";
export { callPaged, type PagedCall } from "./call/paged.js";
export { callTask, type TaskCall } from "./call/task.js";
export { callPlain, Client, type Call, type NamedCallOptions } from "./client.js";
export {
  AbortError,
  ApiError,
  CallError,
  ConfigError,
  isApiError,
  NetworkError,
  ResponseError,
  SdkError,
  TimeoutError,
  ValidationError,
  WaitError,
} from "./errors.js";
export { explainEndpoint } from "./endpoint/explain.js";
export { fetchTransport, type FetchInit, type FetchLike, type FetchResponse } from "./fetch.js";
export type {
  CallEvent,
  DeprecatedUse,
  EndEvent,
  HookedCall,
  Hooks,
  ReceiveEvent,
  RetryEvent,
  SendEvent,
  SignEvent,
} from "./hooks/hooks.js";
export { logHooks, type LogOptions, type Logger } from "./hooks/log.js";
export type { Limiter, PermitRequest } from "./rate-limit/limiter.js";
export type { MaybePromise } from "./flow/chain.js";
export type {
  Effect,
  Endpoint,
  Operation,
  PagedOperation,
  Paginate,
  Poll,
  RetryClass,
  RetryCodes,
  TaskOperation,
  Validate,
  Validators,
  Violated,
  Wait,
} from "./operation.js";
export type { Service } from "./service.js";
export type { CallOptions, ClientOptions } from "./options.js";
export type { ConnectionOptions, Exchange, Hash, HttpRequest, HttpResponse, Platform, Transport } from "./platform.js";
export type { Sent } from "./operation.js";
export { TransportError } from "./platform.js";
export type { Admit, Channel, Message, Outcome, Protocol, Setup, SignedRequest, Target } from "./protocol.js";
export type { Executed } from "./outcome/index.js";
export type { CredentialRequest } from "./credentials/account.js";
export { RateLimitError } from "./rate-limit/error.js";
export type { Failure, RetryPolicy } from "./retry/policy.js";
export type { PastFailure } from "./errors.js";
export type { AbortSignalLike } from "./flow/signal.js";
export type { Violation } from "./validation/violation.js";
export type { Progress, WaitOptions } from "./wait/options.js";
