/** What `cachesmith explain CODE` tells: what is wrong, how that comes about, and what to do. */
export interface Explanation {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}
