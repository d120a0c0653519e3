/** Names that an export of the package cannot have, grouped by why. */
const reserved: readonly { readonly because: string; readonly names: readonly string[] }[] = [
  {
    because: "a word of the language",
    names: words(`
      arguments await break case catch class const continue debugger default delete do else enum eval export extends false
      finally for function if implements import in instanceof interface let new null package private protected public return
      static super switch this throw true try typeof undefined var void while with yield
    `),
  },
  {
    because: "a type that generated code uses",
    names: words(`
      Array AsyncIterable AsyncIterator Awaited BigInt Boolean Date Error Exclude Extract Function Iterable JSON Map Math NonNullable
      Number Object Omit Partial Pick Promise PromiseLike Proxy ReadonlyArray Readonly Record Reflect RegExp Required Set String
      Symbol TypeError WeakMap WeakSet globalThis Infinity NaN
    `),
  },
  {
    because: "a name of a generated module",
    names: words("actions enums operations service structures"),
  },
  {
    because: "a name of the SDK's runtime",
    // All that templates/runtime/index.ts and vendors/*/{metadata,assume-role}.ts export; a test compares.
    names: words(`
      AbortError AbortSignalLike Admit ApiError AssumeRoleOptions Call CallError CallEvent CallOptions CallResponse Channel Client ClientOptions
      ConfigError ConnectionOptions CredentialRequest DeprecatedUse Effect EndEvent Endpoint Exchange Executed Failure FetchInit FetchLike FetchResponse
      Hash HookedCall Hooks HttpRequest HttpResponse InstanceMetadataOptions Limiter LogOptions Logger MaybePromise
      Message NamedCallOptions NetworkError Operation Outcome PagedCall PagedOperation Paginate PastFailure
      PermitRequest Platform Poll Progress Protocol RateLimitError ReceiveEvent ResponseError ResponseInfo RetryClass
      RetryCodes RetryEvent RetryPolicy SdkError SendEvent Sent Service Setup SignEvent SignedRequest Target TaskCall
      TaskOperation TimeoutError Transport TransportError Validate ValidationError Validators Violated Violation Wait
      WaitError WaitOptions call callPaged callPlain callTask explainEndpoint fetchTransport fromAssumeRole fromInstanceMetadata
      isApiError logHooks
    `),
  },
];

/** `a word of the language`, and so on; undefined for a name that is free. */
export function reservedBecause(name: string): string | undefined {
  return reserved.find(({ names }) => names.includes(name))?.because;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}
