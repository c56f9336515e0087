import type { Topic } from '../inquiry/types';
import { naverCentreChannel, naverCentreReasons, sellerChannel } from './naverTopics';
import type { FirstContact } from './types';

/** Whom to ask first about a topic, and why; Naver's centre for Naver's orders only. */
export function firstContact(topic: Topic, { naver }: { naver: boolean }): FirstContact {
  if (!naver) return { channel: sellerChannel, reason: 'store-decides' };
  const reason = naverCentreReasons[topic];
  return reason
    ? { channel: naverCentreChannel, reason }
    : { channel: sellerChannel, reason: 'answer-is-measured' };
}
