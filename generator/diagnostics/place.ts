/** Where in the spec something is. Lines and columns count from 1, in characters. */
export interface Place {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
