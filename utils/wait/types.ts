/** One wait that the shopper timed. */
export interface WaitRecord {
  /** ISO 8601, any UTC offset. */
  startedAt: string;
  seconds: number;
  /** False: hung up before anyone answered, so the wait is a lower bound. */
  answered: boolean;
}

/** Seconds: 10th, 50th and 90th percentile, and how many records they rest on. */
export interface WaitEstimate {
  low: number;
  median: number;
  high: number;
  records: number;
}
