import type { Source } from '../sources/types';

export interface Deadline {
  id: string;
  /** yyyy-mm-dd, a Korean day. */
  due: string;
  /** What has to have happened by then, in Korean. */
  text: string;
  /** The rule in one sentence with the name of its source. */
  rule: string;
  /** The same in English, without the source. */
  english?: string;
  /** False: counted from a weak field, or the rule differs from case to case. */
  sure: boolean;
  sources?: Source[];
}
