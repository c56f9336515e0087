import type { Source } from '../sources/types';

export interface Deadline {
  id: string;
  /** yyyy-mm-dd, a Korean day. */
  due: string;
  /** What has to have happened by then, in Korean. */
  text: string;
  /** The rule in one sentence with the name of its source. */
  rule: string;
  /** The rule without the name of its source, in both languages of the interface. */
  wording?: { ko: string; en: string };
  /** False: counted from a weak field, or the rule differs from case to case. */
  sure: boolean;
  sources?: Source[];
}
