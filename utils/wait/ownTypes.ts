import type { Channel } from '../inquiry/types';
import type { WaitRecord } from './types';

/** Where someone answers while one waits. */
export type LiveChannel = Extract<Channel, 'phone' | 'centre-chat'>;
/** Where an answer comes some hours or days later. */
export type WrittenChannel = Exclude<Channel, LiveChannel>;

/** A wait that the shopper timed. */
export interface OwnWait extends WaitRecord {
  channel: LiveChannel;
}

/** The wait that is being timed. */
export interface Waiting {
  channel: LiveChannel;
  /** ISO 8601. */
  startedAt: string;
}

/** An inquiry that the shopper says was sent, and when the answer came. */
export interface OwnReply {
  channel: WrittenChannel;
  /** Store and seller that were asked, as `sellerKey` names them; absent where nobody knows. */
  seller?: string;
  /** ISO 8601. */
  sentAt: string;
  /** Absent until it has come. */
  answeredAt?: string;
  /** Minutes until the answer in which the seller was open, by what was known of the hours when it came. */
  openMinutes?: number;
}
