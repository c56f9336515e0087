/** Where a rule, figure or answer shown to shoppers comes from, and until when it may be trusted. */
export interface Source {
  /** In the source's own words, so that it can be found again when its address changes. */
  title: string;
  link?: string;
  /** When the text was collected by whoever stored it, e.g. "2023-24"; absent where that is not known. */
  collected?: string;
  /** The day we read the stored text, yyyy-mm-dd. */
  readOn: string;
  /** The day by which it has to be read again, yyyy-mm-dd. */
  reviewBy: string;
}
