/** The vendor's package in a folder of its own. */
export interface Vendor {
  readonly folder: string;
  readonly version: string;
  /** File of its metadata. */
  readonly metadata?: string;
}

export function fetchVendor(wanted: string, metadata: string | undefined, folder: string | undefined): Promise<Vendor>;

export function fetchPackage(wanted: string, folder: string | undefined): Promise<Vendor>;

export function check(at: {
  readonly root: string;
  readonly vendor: Vendor;
  readonly day: string;
}): Promise<{ readonly title: string; readonly body: string; readonly sheet: string | undefined } | undefined>;

export function badge(at: {
  readonly vendor: Pick<Vendor, "version">;
  readonly day: string;
  readonly isCurrent: boolean;
}): { readonly schemaVersion: 1; readonly label: string; readonly message: string; readonly color: string };
