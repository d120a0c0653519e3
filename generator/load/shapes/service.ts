/** package.yaml and service.yaml, as spec/schema/ has them. */

export interface PackageYaml {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly repository: string;
  readonly keywords: readonly string[];
}

export interface ServiceYaml {
  readonly title: string;
  readonly titleZh?: string;
  readonly vendor: string;
  readonly version: string;
  readonly description: string;
  readonly protocol: string;
  readonly client: string;
  readonly subpath: string;
  readonly doc: string;
  readonly changelogDoc?: string;
  readonly structuresDoc?: string;
  readonly complete: boolean;
  readonly deprecated?: { readonly reason: string; readonly replacedBy?: string; readonly date?: string };
  readonly sites?: Readonly<Record<string, string>>;
  readonly endpoints: readonly EndpointYaml[];
  readonly regions: readonly RegionYaml[];
  readonly categories: readonly CategoryYaml[];
  readonly parameters?: readonly ParameterYaml[];
  readonly limits?: Readonly<Record<string, number>>;
  readonly protocolOptions: Readonly<Record<string, unknown>>;
  readonly errata?: readonly string[];
}

export interface EndpointYaml {
  readonly site: string;
  readonly region?: string;
  readonly host: string;
}

export interface RegionYaml {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly site?: string;
}

interface CategoryYaml {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
}

export interface ParameterYaml {
  readonly name: string;
  readonly in: "header" | "query" | "body" | "form";
  readonly as?: string;
  readonly auth?: string;
  readonly type: string;
  readonly required?: true;
  readonly sensitive?: true;
  readonly description: string;
}
